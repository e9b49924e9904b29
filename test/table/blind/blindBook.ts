// Whole workbooks nobody fitted the reader to: books/NAME.txt draws the sheets (support/sheet.ts) and says below `>` what a person reads there.
//
// Besides support/sheet.ts a drawing has `§` (the formatting changes within a cell), `@filter A3:I3` and `@rotate ROW` (headings stand upright); facts: `# as-of DAY`,
// `# sheet NAME` (the one asked for), `# others N` (other tables listed), `# title T`, `# honest rule@cell …` (found in the clean table, and rightly), `# none` (no duty table at all).
// An expected task: `ROW: number | group | text | deadline @what it means | lead | coop | responsible`; `=C` what is drawn in column C of that row, `*` anything, `-` nothing.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { cellAddress, columnNumber } from '../../../src/workbook/address';
import {
  cellAt,
  keyPosition,
  type SheetSnapshot,
  type SnapshotCell,
} from '../../../src/workbook/SheetSnapshot';
import { sheetsOf } from '../../support/sheet';

/** One task as a person reads it; null is anything. */
export interface ExpectedTask {
  readonly row: number;
  readonly no: string | null;
  readonly group: string | null;
  readonly text: string | null;
  readonly deadline: string | null;
  /** The last day, the recurrence, or the type. */
  readonly means: string | null;
  readonly lead: string;
  readonly coop: string;
  readonly responsible: string;
}

/** A drawn book and what it says. */
export interface BlindBook {
  readonly name: string;
  readonly facts: Readonly<Record<string, string>>;
  /** The drawing's lines, sheets one after another. */
  readonly lines: readonly string[];
  readonly tasks: readonly ExpectedTask[];
}

/** Reads `books/NAME.txt`. */
export function blindBook(name: string): BlindBook {
  const [drawing = '', said = ''] = readFileSync(join(__dirname, 'books', `${name}.txt`), 'utf8').split(
    '\n>\n',
  );
  const all = drawing.replace(/\n$/, '').split('\n');
  const facts = Object.fromEntries(
    all
      .map((line) => /^# (\S+) ?(.*)$/.exec(line))
      .filter((match) => match !== null)
      .map((match) => [match[1] ?? '', match[2] ?? '']),
  );
  const lines = all.filter((line) => !line.startsWith('# '));
  const { sheets } = drawn(lines);
  const sheet = sheets.find((each) => each.name === facts.sheet) ?? sheets[0];
  if (!sheet) throw new Error(`${name} draws no sheet`);
  const told = said.split('\n').filter((line) => line !== '');
  return { name, facts, lines, tasks: told.map((line) => expectedTask(line, sheet)) };
}

/** The drawn sheets as the bytes of an .xlsx file. */
export async function bytesOf(lines: readonly string[]): Promise<Uint8Array> {
  const { sheets, more } = drawn(lines);
  const workbook = new Workbook();
  for (const drawing of sheets) {
    const sheet = workbook.addWorksheet(drawing.name);
    drawing.cells.forEach((cell, key) => {
      const { row, column } = keyPosition(key);
      put(sheet, cellAddress(row, column), cell);
    });
    for (const { top, left, bottom, right } of drawing.merges) sheet.mergeCells(top, left, bottom, right);
    for (const row of drawing.hiddenRows) sheet.getRow(row).hidden = true;
    for (const column of drawing.hiddenColumns) sheet.getColumn(column).hidden = true;
  }
  for (const { sheet: name, what, where } of more) {
    const sheet = workbook.getWorksheet(name);
    if (what === 'filter' && sheet) sheet.autoFilter = where;
    else sheet?.getRow(Number(where)).eachCell((cell) => (cell.alignment = { textRotation: 'vertical' }));
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function drawn(lines: readonly string[]): {
  sheets: readonly SheetSnapshot[];
  more: { sheet: string; what: string; where: string }[];
} {
  const more: { sheet: string; what: string; where: string }[] = [];
  let sheet = 'Sheet1';
  const plain = lines.filter((line) => {
    sheet = /^== (.*) ==$/.exec(line)?.[1] ?? sheet;
    const [, what = '', where = ''] = /^@(filter|rotate) (\S+)$/.exec(line) ?? [];
    if (what !== '') more.push({ sheet, what, where });
    return what === '';
  });
  return { sheets: sheetsOf(plain.join('\n')), more };
}

function put(sheet: Worksheet, address: string, { value, text, formula, date, error }: SnapshotCell): void {
  const cell = sheet.getCell(address);
  if (formula !== undefined)
    cell.value = { formula: formula.slice(1), result: /^\d+$/.test(text) ? Number(text) : text };
  else if (error !== undefined) cell.value = { error: error as '#REF!' };
  else if (date !== undefined) {
    cell.value = new Date(`${date}T00:00:00Z`);
    cell.numFmt = text.includes('日')
      ? 'yyyy"年"m"月"d"日"'
      : text.includes('月')
        ? 'yyyy"年"m"月"'
        : 'yyyy/m/d';
  } else if (typeof value === 'number') {
    cell.value = value;
    if (text.includes('%')) cell.numFmt = '0%';
  } else if (text.includes('§')) {
    const runs = text.split('§');
    cell.value = {
      richText: runs.map((run, place) => (place % 2 ? { text: run, font: { bold: true } } : { text: run })),
    };
  } else cell.value = text;
}

function expectedTask(line: string, sheet: SheetSnapshot): ExpectedTask {
  const [, at = '', rest = ''] = /^(\d+): (.*)$/.exec(line) ?? [];
  const row = Number(at);
  const [no = '', group = '', text = '', deadline = '', lead = '', coop = '', responsible = ''] =
    rest.split(' | ');
  const [printed = '', means = null] = deadline.split(' @');
  const read = (word: string): string | null => {
    const [, column, otherRow] = /^=([A-Z]+)(\d*)$/.exec(word) ?? [];
    if (column !== undefined) return printedAt(sheet, Number(otherRow || row), columnNumber(column));
    return word === '*' ? null : word === '-' ? '' : word;
  };
  const units = (word: string): string => read(word) ?? '';
  return {
    row,
    no: read(no),
    group: read(group),
    text: read(text),
    deadline: read(printed),
    means,
    lead: units(lead),
    coop: units(coop),
    responsible: units(responsible),
  };
}

function printedAt(sheet: SheetSnapshot, row: number, column: number): string {
  const area = sheet.merges.find(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
  return (cellAt(sheet, area?.top ?? row, area?.left ?? column)?.text ?? '').replaceAll('§', '').trim();
}
