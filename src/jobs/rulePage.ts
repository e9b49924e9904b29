// 说明: the page of one rule, as Markdown — the same text in docs/rules, on the command line and in the pane.

import { fill } from '../messages/fill';
import type { RuleMessage, RuleText } from '../messages/RuleText';
import { reportWords } from '../messages/zh-CN/report';
import { rulePageWords as words } from '../messages/zh-CN/rulePage';
import { ruleTexts } from '../messages/zh-CN/rules';
import { ruleAbout } from '../messages/zh-CN/rules/about';
import { rules } from '../rules';
import { ruleExamples } from '../rules/examples';
import type { Severity } from '../rules/Finding';
import { INTERNAL } from '../rules/internal';
import type { Rule } from '../rules/Rule';
import type { RuleExamples } from '../rules/RuleExample';
import { exampleMarkdown } from './ruleExampleMarkdown';

/** Ids that have a page: all rules, and `internal`. */
export const pageIds: readonly string[] = [...rules.map(({ id }) => id), INTERNAL];

/** The page of a rule; null when there is no such rule. */
export function rulePage(id: string): string | null {
  const text = ruleTexts[id];
  const rule = rules.find((known) => known.id === id);
  if (!text || (!rule && id !== INTERNAL)) return null;
  const severities: Readonly<Record<string, Severity>> = rule?.messages ?? { failed: 'warning' };
  return [
    `# ${fill(words.heading, { name: text.name, id })}`,
    [fill(words.level, { level: levelsOf(severities) }), words.target[rule?.target ?? 'table']].join('　'),
    ruleAbout[id],
    `## ${words.messages}`,
    ...Object.entries(severities).map(([messageId, severity]) =>
      messageMarkdown(text.messages[messageId], severity),
    ),
    ...optionLines(rule, text),
    ...exampleSections(ruleExamples[id], text),
    '',
  ].join('\n\n');
}

function levelsOf(severities: Readonly<Record<string, Severity>>): string {
  return [...new Set(Object.values(severities))].map((severity) => reportWords.severity[severity]).join('、');
}

function messageMarkdown(message: RuleMessage | undefined, severity: Severity): string {
  if (!message) return '';
  const shown = (template: string): string => template.replace(/\{\w+\}/g, words.blank);
  return [
    `### ${fill(words.message, { title: message.title, level: reportWords.severity[severity] })}`,
    [
      `- ${fill(words.what, { text: shown(message.template) })}`,
      `- ${fill(words.why, { text: shown(message.why) })}`,
      `- ${fill(words.todo, { text: shown(message.todo) })}`,
    ].join('\n'),
  ].join('\n\n');
}

/** What can be set about the rule; nothing for most. */
function optionLines(rule: Rule | undefined, { options = {} }: RuleText): string[] {
  const lines = Object.entries(rule?.options ?? {}).map(([name, { default: value, least, most }]) =>
    fill(words.option, { name, about: options[name] ?? '', value, least, most }),
  );
  return lines.length === 0 ? [] : [`## ${words.options}`, lines.join('\n')];
}

function exampleSections(examples: RuleExamples | undefined, text: RuleText): string[] {
  if (!examples) return [];
  const fails = examples.fail.map((example) => {
    const findings = example.findings.map(({ message, cell }) =>
      fill(cell === null ? words.findInTable : words.find, {
        cell: cell ?? '',
        title: text.messages[message]?.title ?? message,
      }),
    );
    return `${exampleMarkdown(example)}\n\n${fill(words.finds, { findings: findings.join(words.separator) })}`;
  });
  return [`## ${words.fail}`, ...fails, `## ${words.pass}`, ...examples.pass.map(exampleMarkdown)];
}
