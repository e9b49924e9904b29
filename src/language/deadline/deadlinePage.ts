// docs/deadlines.md: every form with example, meaning and standard wording, and every trap; made from their words, never by hand.

import { deadlineForms, deadlinePageWords as words, deadlineTraps } from '../../messages/zh-CN/deadlineForms';
import { formatDeadlines } from './formatDeadline';
import { parseDeadline } from './parseDeadline';
import { TRAPS } from './traps';

const REFERENCE = { year: 2022, date: '2022-03-01' };

/** The page as Markdown. */
export function deadlinePage(): string {
  return [
    `# ${words.title}`,
    words.about,
    `## ${words.rulesTitle}`,
    words.rules.map((rule) => `- ${rule}`).join('\n'),
    `## ${words.formsTitle}`,
    [words.formsHead, '|---|---|---|---|', ...Object.values(deadlineForms).map(formRow)].join('\n'),
    `## ${words.trapsTitle}`,
    [words.trapsHead, '|---|---|---|', ...Object.values(deadlineTraps).map(trapRow)].join('\n'),
    '',
  ].join('\n\n');
}

function formRow({ example, meaning, notRead }: (typeof deadlineForms)[string]): string {
  return `| ${example} | ${meaning} | ${formatDeadlines(parseDeadline(example, REFERENCE))} | ${notRead} |`;
}

function trapRow({ example, why }: (typeof deadlineTraps)[string], index: number): string {
  const isForBoth = index < TRAPS.split('\n').length;
  return `| ${example} | ${why} | ${isForBoth ? words.modes.both : words.modes.text} |`;
}
