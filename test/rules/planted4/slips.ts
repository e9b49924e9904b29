// Which slips can a clerk make in a book? Each is one piece of a plant's line, done to the rows in place.

import type { Book, BookRow } from './bookText';

/** Column letter → index, row number → index. */
function placeOf(address: string): { row: number; column: number } {
  const [, letters = 'A', digits = '1'] = /^([A-Z])(\d+)$/u.exec(address) ?? [];
  return { row: Number(digits) - 1, column: letters.charCodeAt(0) - 65 };
}

/**
 * Does slips divided by ` ; `: `C5=text` writes a cell, `C5~old~new` changes a piece of it, `C5<-C6` copies, `C5<>C6` swaps, `unmerge B4:B9` (and `fill`ed),
 * `merge I4:I5`, `hide row 5`, `hide column E`, `drop row 5`, `drop column E`, `double column E`, `blank column E`, `insert 5 a | b`, `move 5 to 9`, `number text`.
 * A slip that would change nothing is refused.
 */
export function doSlips(book: Book, slips: string): void {
  for (const slip of slips.split(' ; ')) {
    const before = JSON.stringify([book.rows, [...book.hiddenColumns]]);
    doSlip(book, slip.trim());
    if (JSON.stringify([book.rows, [...book.hiddenColumns]]) === before)
      throw new Error(`nothing done: ${slip}`);
  }
}

function doSlip(book: Book, slip: string): void {
  const [, verb = '', from = '', to = ''] = /^(unmerge|fill|merge) ([A-Z]\d+):([A-Z]\d+)$/u.exec(slip) ?? [];
  if (verb !== '') return changeMerge(book, verb, placeOf(from), placeOf(to));
  const [, kind = '', name = ''] =
    /^(hide row|hide column|drop row|drop column|double column|blank column) (\w+)$/u.exec(slip) ?? [];
  if (kind !== '') return changeLine(book, kind, name);
  const [, old = '', after = ''] = /^move (\d+) to (\d+)$/u.exec(slip) ?? [];
  if (old !== '') {
    const row = takeRow(book, Number(old) - 1);
    book.rows.splice(Number(after) - 1, 0, row);
    return;
  }
  const [, place = '', cells = ''] = /^insert (\d+) (.+)$/su.exec(slip) ?? [];
  if (place !== '') {
    book.rows.splice(Number(place) - 1, 0, { mark: '', cells: padded(cells, book.widths.length) });
    return;
  }
  const [, address = '', sign = '', rest = ''] = /^([A-Z]\d+)(<-|<>|=|~)(.*)$/su.exec(slip) ?? [];
  if (address === '') throw new Error(`no slip: ${slip}`);
  changeCell(book, address, sign, rest.replaceAll('\\n', '\n'));
}

function changeCell(book: Book, address: string, sign: string, rest: string): void {
  const { row, column } = placeOf(address);
  const cells = rowAt(book, row).cells;
  if (sign === '=') cells[column] = rest;
  if (sign === '~') {
    const [old = '', now = ''] = rest.split('~');
    if (!cells[column]?.includes(old)) throw new Error(`${address} has no ${old}: ${String(cells[column])}`);
    cells[column] = cells[column].replace(old, now);
  }
  if (sign === '<-' || sign === '<>') {
    const other = placeOf(rest);
    const source = rowAt(book, other.row).cells;
    const own = cells[column] ?? '';
    cells[column] = source[other.column] ?? '';
    if (sign === '<>') source[other.column] = own;
  }
}

function changeMerge(book: Book, verb: string, from: Place, to: Place): void {
  const content = rowAt(book, from.row).cells[from.column] ?? '';
  for (let row = from.row; row <= to.row; row++)
    for (let column = from.column; column <= to.column; column++) {
      if (row === from.row && column === from.column) continue;
      const cells = rowAt(book, row).cells;
      if (verb === 'merge') cells[column] = row === from.row ? '<' : '^';
      else if (cells[column] === '^' || cells[column] === '<') cells[column] = verb === 'fill' ? content : '';
    }
}

function changeLine(book: Book, kind: string, name: string): void {
  const { column } = placeOf(`${name}1`);
  if (kind === 'hide column') book.hiddenColumns.add(column);
  if (kind === 'hide row') rowAt(book, Number(name) - 1).hidden = true;
  if (kind === 'drop row') takeRow(book, Number(name) - 1);
  if (kind === 'double column')
    for (const { cells } of book.rows) cells.splice(column + 1, 0, cells[column] ?? '');
  if (kind === 'blank column') for (const { mark, cells } of book.rows) if (mark === '') cells[column] = '';
  if (kind === 'drop column') for (const { cells } of book.rows) cells.splice(column, 1);
}

/** Takes a row out: what it merges goes to the row below, as Excel does it not, but as a clerk mends it. */
function takeRow(book: Book, index: number): BookRow {
  const row = rowAt(book, index);
  book.rows[index + 1]?.cells.forEach((cell, column, below) => {
    if (cell === '^' && row.cells[column] !== '^') below[column] = row.cells[column] ?? '';
  });
  book.rows.splice(index, 1);
  const above = (column: number): string => {
    for (let at = index - 1; at >= 0; at--) {
      const cell = book.rows[at]?.cells[column];
      if (cell !== '^') return cell ?? '';
    }
    return '';
  };
  return { mark: row.mark, cells: row.cells.map((cell, column) => (cell === '^' ? above(column) : cell)) };
}

function padded(cells: string, width: number): string[] {
  const all = cells.split('|').map((cell) => cell.trim().replaceAll('\\n', '\n'));
  while (all.length < width) all.push('');
  return all;
}

function rowAt(book: Book, index: number): BookRow {
  const row = book.rows[index];
  if (row === undefined) throw new Error(`no row ${String(index + 1)}`);
  return row;
}

type Place = ReturnType<typeof placeOf>;
