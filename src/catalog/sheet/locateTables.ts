// Where on the sheet are the catalog's tables, wherever a person has moved them? Found by their headings, in any order, with own columns among them.

import { catalogTables } from '../../messages/zh-CN/catalogSheet';
import { cellKey, keyPosition, type SnapshotCell } from '../../workbook/SheetSnapshot';

/** A table of the sheet. */
export type TableId = keyof typeof catalogTables;

/** A table found; rows and columns from 1. */
export interface CatalogTable {
  readonly headerRow: number;
  readonly left: number;
  readonly right: number;
  /** Last row that belongs to it; the header's when it is empty. */
  readonly bottom: number;
  /** Column of each heading we know, by its id. */
  readonly columns: ReadonlyMap<string, number>;
}

type Cells = ReadonlyMap<number, Pick<SnapshotCell, 'text'>>;

/** Header rows stand near the top. */
const LAST_HEADER_ROW = 50;
/** So many blank rows end a table: what stands below is something else. */
const GAP = 20;

/** What must be among a table's headings for it to be that table: one of each group, and two in all. */
const needed: Readonly<Record<TableId, readonly (readonly string[])[]>> = {
  units: [['name', 'short']],
  tasks: [['text'], ['group', 'deadline', 'no']],
  words: [['word'], ['value', 'list']],
  judgements: [['word'], ['verdict']],
  region: [['regionName'], ['regionLevel', 'prefix', 'region']],
};

/** Heading as printed → table and column it may be. */
const meanings = new Map<string, readonly (readonly [TableId, string])[]>();
const firstHeadings = new Set<string>();
for (const [table, { headings }] of Object.entries(catalogTables) as [
  TableId,
  { headings: Record<string, string> },
][]) {
  for (const [place, [column, words]] of Object.entries(headings).entries()) {
    for (const [at, word] of words.split(' ').entries()) {
      meanings.set(word, [...(meanings.get(word) ?? []), [table, column]]);
      if (place === 0 && at === 0) firstHeadings.add(word);
    }
  }
}

/** The tables, by id; of two with one id the first. */
export function locateTables(cells: Cells): ReadonlyMap<TableId, CatalogTable> {
  const tables = new Map<TableId, CatalogTable>();
  for (const [row, columns] of headerRows(cells)) {
    for (const run of runsOf(row, columns, cells)) {
      const found = tableOf(row, run);
      if (found && !tables.has(found[0]))
        tables.set(found[0], { ...found[1], bottom: lastRow(found[1], cells) });
    }
  }
  return tables;
}

/** Columns with content of each row near the top, in order. */
function headerRows(cells: Cells): [number, number[]][] {
  const rows = new Map<number, number[]>();
  for (const [key, { text }] of cells) {
    const { row, column } = keyPosition(key);
    if (row <= LAST_HEADER_ROW && text.trim() !== '') rows.set(row, [...(rows.get(row) ?? []), column]);
  }
  return [...rows].sort(([a], [b]) => a - b).map(([row, columns]) => [row, columns.sort((a, b) => a - b)]);
}

interface Heading {
  readonly column: number;
  readonly word: string;
}

/** Headings side by side; behind a whole table, another table's first heading begins a run of its own. */
function runsOf(row: number, columns: readonly number[], cells: Cells): Heading[][] {
  const runs: Heading[][] = [];
  for (const column of columns) {
    const word = (cells.get(cellKey(row, column))?.text ?? '').replace(/\s/g, '');
    const run = runs.at(-1);
    const isNext = run?.at(-1)?.column === column - 1;
    if (run && isNext && !(firstHeadings.has(word) && tableOf(row, run))) run.push({ column, word });
    else runs.push([{ column, word }]);
  }
  return runs;
}

function tableOf(row: number, run: readonly Heading[]): [TableId, Omit<CatalogTable, 'bottom'>] | null {
  for (const id of Object.keys(needed) as TableId[]) {
    const columns = new Map<string, number>();
    for (const { column, word } of run) {
      const meant = meanings.get(word)?.find(([table]) => table === id)?.[1];
      if (meant !== undefined && !columns.has(meant)) columns.set(meant, column);
    }
    const isIt = columns.size >= 2 && needed[id].every((group) => group.some((one) => columns.has(one)));
    const left = run[0]?.column ?? 1;
    if (isIt) return [id, { headerRow: row, left, right: run.at(-1)?.column ?? left, columns }];
  }
  return null;
}

function lastRow({ headerRow, left, right }: Omit<CatalogTable, 'bottom'>, cells: Cells): number {
  const filled = new Set<number>();
  for (const [key, { text }] of cells) {
    const { row, column } = keyPosition(key);
    if (row > headerRow && column >= left && column <= right && text !== '') filled.add(row);
  }
  let last = headerRow;
  for (const row of [...filled].sort((a, b) => a - b)) if (row - last <= GAP) last = row;
  return last;
}
