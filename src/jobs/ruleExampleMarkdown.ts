// A rule's example as a Markdown table with the sheet's column letters and row numbers, and what cannot be seen beside it.

import { fill } from '../messages/fill';
import { dayInWords } from '../messages/zh-CN/day';
import { rulePageWords as words } from '../messages/zh-CN/rulePage';
import type { RuleExample } from '../rules/RuleExample';
import { columnLetters } from '../workbook/address';

/** The table, and below it merges, formulas, hidden parts and days where the example has some. */
export function exampleMarkdown(example: RuleExample): string {
  const { headings, rows } = example;
  const letters = headings.map((_, place) => columnLetters(place + 1));
  const lines = [headings, ...rows].map((row, place) => line([String(place + 1), ...row]));
  const table = [line(['', ...letters]), line(['---', ...letters.map(() => '---')]), ...lines].join('\n');
  const remarks = remarksOf(example).join('');
  return remarks === '' ? table : `${table}\n\n${remarks}`;
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
  ];
}
