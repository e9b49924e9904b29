// The list of all rules with name, severity and when they speak, as Markdown: the front page of docs/rules.

import { fill } from '../messages/fill';
import { reportWords } from '../messages/zh-CN/report';
import { rulePageWords as words } from '../messages/zh-CN/rulePage';
import { ruleTexts } from '../messages/zh-CN/rules';
import { ruleAbout } from '../messages/zh-CN/rules/about';
import { rules } from '../rules';
import { INTERNAL } from '../rules/internal';
import type { Severity } from '../rules/Finding';

/** The front page. */
export function ruleList(): string {
  const severities: Readonly<Record<string, readonly Severity[]>> = Object.fromEntries([
    ...rules.map((rule) => [rule.id, Object.values(rule.messages)] as const),
    [INTERNAL, ['warning']] as const,
  ]);
  const rows = Object.entries(severities).map(([id, levels]) => {
    const level = [...new Set(levels)].map((severity) => reportWords.severity[severity]).join('、');
    const name = ruleTexts[id]?.name ?? id;
    return `| [${id}](${id}.md) | ${name} | ${level} | ${ruleAbout[id] ?? ''} |`;
  });
  return [
    `# ${words.list.title}`,
    fill(words.list.about, { count: rules.length }),
    [words.list.head, '| --- | --- | --- | --- |', ...rows].join('\n'),
    '',
  ].join('\n\n');
}
