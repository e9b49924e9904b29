// A rule's example as a Markdown table with the sheet's column letters and row numbers, and what cannot be seen beside it.

import { fill } from '../messages/fill';
import { dayInWords } from '../messages/zh-CN/day';
import { rulePageWords as words } from '../messages/zh-CN/rulePage';
import type { RuleExample } from '../rules/RuleExample';
import { columnLetters } from '../workbook/address';

/** The table, and below it merges, formulas, hidden parts and days where the example has some. */
export function exampleMarkdown(example: RuleExample): string {
  const { headings } = example;
  const table = tableMarkdown(example);
  const remarks = remarksOf(example).join('');
  const others = [
    ...(example.issued ? [words.issued, tableMarkdown({ headings, ...example.issued })] : []),
    ...(example.body ? [words.body, tableMarkdown({ headings, ...example.body })] : []),
  ];
  return [table, ...(remarks === '' ? [] : [remarks]), ...others].join('\n\n');
}

/** Headings and rows with the sheet's column letters and row numbers. */
function tableMarkdown({ headings, rows }: Pick<RuleExample, 'headings' | 'rows'>): string {
  const letters = headings.map((_, place) => columnLetters(place + 1));
  const lines = [headings, ...rows].map((row, place) => line([String(place + 1), ...row]));
  return [line(['', ...letters]), line(['---', ...letters.map(() => '---')]), ...lines].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', '<br>')).join(' | ')} |`;
}

function remarksOf({
  merges,
  formulas,
  hiddenRows,
  hiddenColumns,
  asOf,
  date,
  state,
  sheets,
}: RuleExample): string[] {
  const hidden = [
    ...(hiddenRows ?? []).map((row) => fill(words.hiddenRow, { row })),
    ...(hiddenColumns ?? []).map((column) => fill(words.hiddenColumn, { column })),
  ];
  const formulaWords = Object.entries(formulas ?? {}).map(([cell, formula]) =>
    fill(words.formula, { cell, formula }),
  );
  return [
    merges ? fill(words.merged, { areas: merges.join('、') }) : '',
    formulaWords.length > 0 ? fill(words.formulas, { formulas: formulaWords.join('、') }) : '',
    hidden.length > 0 ? fill(words.hidden, { hidden: hidden.join('、') }) : '',
    asOf === undefined ? '' : fill(words.asOf, { day: dayInWords(asOf) }),
    date === undefined ? '' : fill(words.date, { day: dayInWords(date) }),
    state === 'draft' ? words.draft : '',
    ...Object.entries(sheets ?? {}).map(([name, [title = '', head = '']]) =>
      fill(words.sheet, { name, title, head: head.replace('@@', words.sameFingerprint) }),
    ),
  ];
}
