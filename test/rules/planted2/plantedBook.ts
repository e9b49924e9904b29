// A clean workbook drawn in books/*.txt, what a clerk did to it, and what the command line says then.
//
// What was done, separated by ` ;; `:  H5=text (empty clears, drawn as in support/sheet)   H5~old→new   -row 7   +row 7: a | b | c (before row 7)
//   move row 7 → 12   -col E   +col E: heading | first | second (from the header row down)   hide row 7   hide col G   sheet NAME (where the next go)

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnLetters, columnNumber } from '../../../src/workbook/address';
import type { SheetSnapshot } from '../../../src/workbook/SheetSnapshot';
import { runCommand } from '../../cli/madeUpTerminal';
import { drawnSheet } from '../../summary/drawnSheet';
import { sheetsOf } from '../../support/sheet';

/** A sheet as drawn: its name, its cells as printed in the drawing, its hidden rows and columns. */
interface DrawnSheet {
  readonly name: string;
  rows: string[][];
  readonly notes: string[];
}

/** A book as written: its sheets, the day it is checked as of, the catalog it is checked with. */
interface Book {
  readonly asOf: string;
  readonly catalog: string | null;
  readonly sheets: DrawnSheet[];
}

/** A finding of the command line's JSON, as far as the test looks at it. */
export interface FoundThere {
  readonly rule: string;
  readonly severity: string;
  readonly cell: string | null;
  readonly message: string;
  readonly raw: string;
  readonly baseline: boolean;
}

/** In place of an option of the command line: the workbook holds the clean book's generated sheets too. */
export const WITH_SUMMARIES = '汇总表';

const textOf = (name: string): string => readFileSync(join(__dirname, name), 'utf8');

/** The book `books/NAME.txt`. */
function bookOf(name: string): Book {
  const lines = textOf(`books/${name}.txt`).split('\n');
  const said = (key: string): string | null =>
    lines.find((line) => line.startsWith(`# ${key} `))?.slice(key.length + 3) ?? null;
  const sheets: DrawnSheet[] = [];
  for (const line of lines.filter((each) => each !== '' && !each.startsWith('# '))) {
    const head = /^== (.*) ==$/.exec(line)?.[1];
    if (head === undefined) sheets.at(-1)?.rows.push(line.split(/(?<!\\)\|/).map((cell) => cell.trim()));
    else sheets.push({ name: head, rows: [], notes: [] });
  }
  return { asOf: said('as-of') ?? '', catalog: said('catalog'), sheets };
}

/** Everything found in a book after a clerk's changes; `options` are added to the command line. */
export async function foundIn(
  name: string,
  changes = '',
  options: readonly string[] = [],
): Promise<readonly FoundThere[]> {
  const book = bookOf(name);
  const issued = drawn(book.sheets);
  change(book.sheets, changes);
  const catalog = book.catalog === null ? [] : ['--catalog', 'catalog.json'];
  const texts: Record<string, string> =
    book.catalog === null ? {} : { 'catalog.json': textOf(`catalogs/${book.catalog}.json`) };
  const asOf = options.includes('--as-of') ? [] : ['--as-of', book.asOf];
  const made = options.includes(WITH_SUMMARIES) ? await summariesOf(issued, book.asOf) : [];
  const sheets = { '表.xlsx': [...drawn(book.sheets), ...made], '印发.xlsx': issued };
  const line = [
    'check',
    '表.xlsx',
    '--format',
    'json',
    ...asOf,
    ...catalog,
    ...options.filter((one) => one !== WITH_SUMMARIES),
  ];
  const { out, told, code } = await runCommand(line, { sheets, texts });
  if (code === 2) throw new Error(`${name}: ${changes}: ${told.join(' ')}`);
  return (JSON.parse(out) as { findings: readonly FoundThere[] }).findings;
}

/** The generated sheets of the clean book, as they stand in a workbook. */
async function summariesOf(
  sheets: readonly SheetSnapshot[],
  asOf: string,
): Promise<readonly SheetSnapshot[]> {
  const line = ['summarize', '印发.xlsx', '--out', '汇总.xlsx', '--as-of', asOf];
  const { written } = await runCommand(line, { sheets: { '印发.xlsx': sheets } });
  return (written.get('汇总.xlsx') ?? []).map(drawnSheet);
}

function drawn(sheets: readonly DrawnSheet[]): readonly SheetSnapshot[] {
  const lines = sheets.flatMap(({ name, rows, notes }) => [
    `== ${name} ==`,
    ...notes,
    ...rows.map((row) => row.join(' | ')),
  ]);
  return sheetsOf(lines.join('\n'));
}

function change(sheets: readonly DrawnSheet[], changes: string): void {
  const ofTable = sheets.reduce((most, each) => (each.rows.length > most.rows.length ? each : most));
  let sheet = ofTable;
  for (const each of changes.split(' ;; ').filter((one) => one !== '')) {
    const other = /^sheet (.*)$/.exec(each)?.[1];
    if (other === undefined) changeOne(sheet, each);
    else sheet = sheets.find(({ name }) => name === other) ?? sheet;
  }
}

function changeOne(sheet: DrawnSheet, each: string): void {
  const at = (row: string): number => Number(row) - 1;
  const cells = (text: string): string[] => text.split('|').map((cell) => cell.trim());
  const [, verb = '', place = '', rest = ''] =
    /^(-row|\+row|move row|-col|\+col|hide row|hide col) (\w+):?(.*)$/s.exec(each) ?? [];
  if (verb === '-row') sheet.rows.splice(at(place), 1);
  else if (verb === '+row') sheet.rows.splice(at(place), 0, cells(rest));
  else if (verb === 'move row') {
    const [row = []] = sheet.rows.splice(at(place), 1);
    sheet.rows.splice(at(/\d+/.exec(rest)?.[0] ?? ''), 0, row);
  } else if (verb === 'hide row') sheet.notes.push(`@rows ${place} hidden`);
  else if (verb === 'hide col') sheet.notes.push(`@columns ${place} hidden`);
  else if (verb === '-col' || verb === '+col') {
    const column = columnNumber(place) - 1;
    const header = sheet.rows.findIndex(
      (row) => row.length > 3 && !row.includes('<') && row.includes('序号'),
    );
    const from = Math.max(
      header,
      sheet.rows.findIndex((row) => row.includes('序号')),
    );
    const added = cells(rest);
    sheet.rows.forEach((row, index) => {
      if (index < from) return;
      if (verb === '-col') row.splice(column, 1);
      else {
        while (row.length < column) row.push('');
        row.splice(column, 0, added[index - from] ?? '');
      }
    });
  } else changeCell(sheet, each);
}

function changeCell(sheet: DrawnSheet, each: string): void {
  const [, letters = '', row = '', how = '', what = ''] = /^([A-Z]+)(\d+)([=~])(.*)$/s.exec(each) ?? [];
  const cells = sheet.rows[Number(row) - 1];
  if (!cells) throw new Error(`cannot do ${each}`);
  const column = columnNumber(letters) - 1;
  while (cells.length <= column) cells.push('');
  const [before = '', after = ''] = what.split('→');
  const old = cells[column] ?? '';
  if (how === '~' && !old.includes(before))
    throw new Error(`${each}: ${columnLetters(column + 1)} is ${old}`);
  cells[column] = how === '=' ? what : old.replace(before, after);
}
