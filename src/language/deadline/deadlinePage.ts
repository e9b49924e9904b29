// docs/deadlines.md: every form with example, meaning and standard wording, and every trap; made from the forms, never by hand.

import { deadlineForms, deadlinePageWords as words, deadlineTraps } from '../../messages/zh-CN/deadlineForms';
import type { Form } from './Form';
import { forms } from './forms';
import { formatDeadlines } from './formatDeadline';
import { parseDeadline } from './parseDeadline';
import { trapNames } from './traps';

const REFERENCE = { year: 2022, date: '2022-03-01' };

/** The page as Markdown. */
export function deadlinePage(): string {
  const shown = [...forms].sort((one, two) => rank(one) - rank(two));
  return [
    `# ${words.title}`,
    words.about,
    `## ${words.rulesTitle}`,
    words.rules.map((rule) => `- ${rule}`).join('\n'),
    `## ${words.formsTitle}`,
    [words.formsHead, '|---|---|---|---|', ...shown.map(formRow)].join('\n'),
    `## ${words.trapsTitle}`,
    [words.trapsHead, '|---|---|---|', ...trapNames.map(trapRow)].join('\n'),
    '',
  ].join('\n\n');
}

/** The order of the words, which puts the common forms first; the grammar tries the narrow ones first. */
function rank(form: Form): number {
  return Object.keys(deadlineForms).indexOf(form.id);
}

function formRow({ id }: Form): string {
  const text = deadlineForms[id];
  const example = text?.example ?? '';
  return `| ${example} | ${text?.meaning ?? ''} | ${formatDeadlines(parseDeadline(example, REFERENCE))} | ${text?.notRead ?? ''} |`;
}

function trapRow([id, isForText]: (typeof trapNames)[number]): string {
  const text = deadlineTraps[id];
  return `| ${text?.example ?? ''} | ${text?.why ?? ''} | ${isForText ? words.modes.text : words.modes.both} |`;
}
