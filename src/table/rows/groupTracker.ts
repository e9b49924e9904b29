// Which 主要任务 does a row stand under? Groups are printed in a column (merged, filled down, or on the first row only) or as rows of their own.

import type { DutyColumns, DutyGroup } from '../DutyTable';
import type { Grid } from '../Grid';
import type { Numbering } from './numbering';
import { leadingNumber, wholeNumber } from './printedNumber';

/** Where a row stands among the groups. */
export interface GroupStanding {
  readonly group: number | null;
  /** The group's title is printed again although it goes on: a page began here. */
  readonly isReprint: boolean;
  /** The row before stands in the same group. */
  readonly isSame: boolean;
  /** The row's own cell prints the title. */
  readonly isPrinted: boolean;
}

/** Follows the groups from row to row. */
export interface GroupTracker {
  /** A group row was met. */
  title(row: number, no: string | null, title: string): void;
  read(row: number, pageStart: number | null): GroupStanding;
  groups(): readonly DutyGroup[];
}

/** `taskRows` are all task rows of the table: they show whether the column is merged, filled down, or printed once per group. */
export function groupTracker(
  grid: Grid,
  columns: DutyColumns,
  numbering: Numbering,
  taskRows: readonly number[],
): GroupTracker {
  const found: DutyGroup[] = [];
  const known = new Map<string, number>();
  const style = columns.group === null ? null : columnStyle(grid, columns.group, taskRows);
  let current: number | null = null;

  const open = (row: number, no: string | null, title: string): { index: number; isSame: boolean } => {
    const now = current === null ? undefined : found[current];
    if (now && now.title.trim() === title.trim() && (now.no === no || no === null))
      return { index: current ?? 0, isSame: true };
    const key = `${no ?? ''}\n${title.trim()}`;
    const before = known.get(key);
    if (before !== undefined) return { index: before, isSame: false };
    known.set(key, found.length);
    found.push({ no, title, row });
    return { index: found.length - 1, isSame: false };
  };

  return {
    title(row, no, title) {
      current = open(row, no, title).index;
    },
    read(row, pageStart) {
      if (columns.group === null) return { group: current, isReprint: false, isSame: true, isPrinted: false };
      const printed = grid.shown(row, columns.group);
      if (printed.trim() === '') {
        const goesOn = style === 'first-row-only' || pageStart !== null;
        if (!goesOn) return { group: null, isReprint: false, isSame: false, isPrinted: false };
        return { group: current, isReprint: false, isSame: true, isPrinted: false };
      }
      const { no, title } = groupWords(grid, row, columns, numbering, printed);
      const isOwn = grid.text(row, columns.group) !== '';
      const next = open(row, no, title);
      const isReprint = isOwn && next.isSame && style === 'merged' && current !== null;
      current = next.index;
      return { group: current, isReprint, isSame: next.isSame, isPrinted: isOwn };
    },
    groups: () => found,
  };
}

type ColumnStyle = 'merged' | 'first-row-only' | 'every-row';

function columnStyle(grid: Grid, column: number, rows: readonly number[]): ColumnStyle {
  const isMerged = rows.some((row) => {
    const area = grid.merge(row, column);
    return area !== null && area.bottom > area.top;
  });
  if (isMerged) return 'merged';
  return rows.some((row) => grid.text(row, column) === '') ? 'first-row-only' : 'every-row';
}

function groupWords(
  grid: Grid,
  row: number,
  columns: DutyColumns,
  numbering: Numbering,
  printed: string,
): { no: string | null; title: string } {
  const leading = leadingNumber(printed);
  if (numbering.columnNumbersGroups && columns.number !== null) {
    const inColumn = grid.shown(row, columns.number).trim();
    if (inColumn !== '') return { no: wholeNumber(inColumn) ?? inColumn, title: printed.trim() };
  }
  return leading
    ? { no: leading.no, title: printed.slice(leading.length).trim() }
    : { no: null, title: printed.trim() };
}
