// How does a test write a sheet? One line of text a row, so that the table can be seen in the test.
//
//   == 责任分工 (hidden) ==          a sheet begins; `hidden` and `veryHidden` are optional; without such a line there is one sheet, Sheet1
//   @rows 5-6 hidden                 rows hidden on the sheet (`@columns C hidden` alike); `@at C3` puts the first line's first cell there
//   序号 | 任务 | 完成时限            cells; a blank line is a blank row
//   1    | 修路 | {date 2024-06-30 2024年6月底}   a real date and how it is shown; {number 0.85 85%} alike; {formula =A1+1 2}
//   ^    | <    | 第一行\n第二行       ^ merged with the cell above, < with the cell to the left; \n a line break, \_ a blank at the edge, \| a stroke

import type { Area } from '../../src/workbook/address';
import { columnNumber, parseAddress } from '../../src/workbook/address';
import {
  cellKey,
  keyPosition,
  type SheetSnapshot,
  type SnapshotCell,
} from '../../src/workbook/SheetSnapshot';

/** What a test may say about a sheet besides its cells. */
export interface SheetParts {
  readonly name?: string;
  readonly visibility?: SheetSnapshot['visibility'];
  readonly merges?: readonly Area[];
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
}

/** A snapshot of cells by key (`cellKey`); its used range is worked out. */
export function snapshotOf(cells: ReadonlyMap<number, SnapshotCell>, parts: SheetParts = {}): SheetSnapshot {
  return {
    name: parts.name ?? 'Sheet1',
    visibility: parts.visibility ?? 'visible',
    usedRange: usedRangeOf(cells),
    cells,
    merges: parts.merges ?? [],
    hiddenRows: parts.hiddenRows ?? new Set(),
    hiddenColumns: parts.hiddenColumns ?? new Set(),
    isProtected: false,
  };
}

/** The first sheet of a drawing (see the head of this file). */
export function sheetOf(drawing: string): SheetSnapshot {
  const [first] = sheetsOf(drawing);
  if (!first) throw new Error('the drawing has no sheet');
  return first;
}

/** All sheets of a drawing. One blank line at its beginning and the last line break do not count. */
export function sheetsOf(drawing: string): readonly SheetSnapshot[] {
  const lines = drawing
    .replace(/^\n/, '')
    .replace(/\n[ \t]*$/, '')
    .split('\n');
  const sheets: { head: string; lines: string[] }[] = [];
  for (const line of lines) {
    const head = /^\s*== (.*) ==\s*$/.exec(line)?.[1];
    if (head !== undefined) sheets.push({ head, lines: [] });
    else if (sheets.length === 0) sheets.push({ head: 'Sheet1', lines: [line] });
    else sheets.at(-1)?.lines.push(line);
  }
  return sheets.map(drawSheet);
}

function drawSheet({ head, lines }: { head: string; lines: readonly string[] }): SheetSnapshot {
  const [, name = head, visibility] = /^(.*?)(?: \((hidden|veryHidden)\))?$/.exec(head) ?? [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  let origin = { row: 1, column: 1 };
  const rows: string[][] = [];
  for (const line of lines) {
    const at = /^\s*@at (\S+)\s*$/.exec(line)?.[1];
    const hidden = /^\s*@(rows|columns) (\S+) hidden\s*$/.exec(line);
    const start = at === undefined ? null : parseAddress(at);
    if (start) origin = { row: start.top, column: start.left };
    else if (hidden) addRange(hidden[1] === 'rows' ? hiddenRows : hiddenColumns, hidden[2] ?? '');
    else rows.push(line.split(/(?<!\\)\|/).map((cell) => cell.replace(/^[ \t]+|[ \t]+$/g, '')));
  }
  const cells = new Map<number, SnapshotCell>();
  rows.forEach((row, down) => {
    row.forEach((cell, right) => {
      const content = cellOf(cell);
      if (content) cells.set(cellKey(origin.row + down, origin.column + right), content);
    });
  });
  return snapshotOf(cells, {
    name,
    ...(visibility === 'hidden' || visibility === 'veryHidden' ? { visibility } : {}),
    merges: mergesOf(rows, origin),
    hiddenRows,
    hiddenColumns,
  });
}

function addRange(to: Set<number>, range: string): void {
  const [first = '', last = first] = range.split('-');
  const at = (text: string): number => (/^\d+$/.test(text) ? Number(text) : columnNumber(text));
  for (let place = at(first); place <= at(last); place += 1) to.add(place);
}

/** A cell as drawn; undefined when blank or covered by a merge. Plain digits are a number, as typed into Excel. */
function cellOf(drawn: string): SnapshotCell | undefined {
  if (drawn === '' || drawn === '^' || drawn === '<') return undefined;
  const special = /^\{(date|number|formula|error) (\S+)(?: (.*))?\}$/.exec(drawn);
  if (special) {
    const [, kind, value = '', shown = value] = special;
    if (kind === 'date') return { value: serialOf(value), text: shown, date: value };
    if (kind === 'number') return { value: Number(value), text: shown };
    if (kind === 'error') return { value, text: value, error: value };
    return { value: shown, text: shown, formula: value };
  }
  const text = drawn.replace(
    /\\([n_|])/g,
    (_, sign: string) => ({ n: '\n', _: ' ', '|': '|' })[sign] ?? sign,
  );
  return /^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/.test(text) ? { value: Number(text), text } : { value: text, text };
}

/** Excel's serial number of a day, 1900 system. */
function serialOf(day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse('1899-12-30T00:00:00Z')) / 86_400_000);
}

function mergesOf(rows: readonly (readonly string[])[], origin: { row: number; column: number }): Area[] {
  const drawn = (row: number, column: number): string => rows[row]?.[column] ?? '';
  const areas: Area[] = [];
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell === '^' || cell === '<') return;
      let right = column;
      while (drawn(row, right + 1) === '<') right += 1;
      let bottom = row;
      while (drawn(bottom + 1, column) === '^') bottom += 1;
      if (right === column && bottom === row) return;
      const { row: top, column: left } = origin;
      areas.push({ top: top + row, left: left + column, bottom: top + bottom, right: left + right });
    });
  });
  return areas;
}

function usedRangeOf(cells: ReadonlyMap<number, SnapshotCell>): Area | null {
  const places = [...cells.keys()].map(keyPosition);
  if (places.length === 0) return null;
  const bound = (of: (...values: number[]) => number, side: 'row' | 'column'): number =>
    places.reduce((so, place) => of(so, place[side]), places[0]?.[side] ?? 1);
  return {
    top: bound(Math.min, 'row'),
    left: bound(Math.min, 'column'),
    bottom: bound(Math.max, 'row'),
    right: bound(Math.max, 'column'),
  };
}
