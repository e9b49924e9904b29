// docs/quantities.md: every form and trap with its example, and the targets of the documents; made from the forms, never by hand.

import { quantityForms, quantityPageWords as words, quantityTraps } from '../../messages/zh-CN/quantityForms';
import { formatDeadlines } from '../deadline';
import { amountInWords } from './amountInWords';
import { forms, wordForms } from './forms';
import { readQuantities } from './readQuantities';
import { traps } from './traps';

/** A task of a document: its name, its texts, the document's year. */
export interface PageTask {
  readonly document: string;
  readonly task: string;
  readonly texts: readonly string[];
  readonly year: number | null;
}

/** The page as Markdown. */
export function quantityPage(tasks: readonly PageTask[]): string {
  return [
    `# ${words.title}`,
    words.about,
    `## ${words.rulesTitle}`,
    words.rules.map((rule) => `- ${rule}`).join('\n'),
    `## ${words.formsTitle}`,
    [words.formsHead, '|---|---|---|', ...[...wordForms, ...forms].map(formRow)].join('\n'),
    `## ${words.trapsTitle}`,
    [
      words.trapsHead,
      '|---|---|',
      ...traps.map(({ id, example }) => `| ${example} | ${quantityTraps[id] ?? ''} |`),
    ].join('\n'),
    `## ${words.targetsTitle}`,
    [words.targetsHead, '|---|---|---|---|---|', ...tasks.flatMap(targetRows)].join('\n'),
    '',
  ].join('\n\n');
}

function formRow({ id, example }: { readonly id: string; readonly example: string }): string {
  const read = readQuantities(example, { year: null, date: null }).map(amountInWords).join('；');
  return `| ${example} | ${quantityForms[id] ?? ''} | ${read} |`;
}

function targetRows({ document, task, texts, year }: PageTask): string[] {
  const rows = texts
    .flatMap((text) => readQuantities(text, { year, date: null }))
    .filter(({ role }) => role === 'target')
    .map(({ subject, raw, when }) => [
      document,
      task,
      subject,
      raw.replace(/\s/g, ''),
      when ? formatDeadlines([when]) : '',
    ]);
  return [...new Set(rows.map((row) => `| ${row.join(' | ')} |`))];
}
