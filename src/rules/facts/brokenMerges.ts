// Where did a merge most likely come apart: a blank group or deadline below a filled one, in a table that merges such cells elsewhere?

import { isBlank } from '../isBlank';
import type { UnderstoodTable, UnderstoodTask } from '../../table/UnderstoodTable';
import type { SheetSnapshot } from '../../workbook/SheetSnapshot';

/** Task index → the column kinds whose cell is blank though it should be merged with the one above. */
export type BrokenMerges = ReadonlyMap<number, readonly ('group' | 'deadline')[]>;

/**
 * A group cell counts when a task above it has a group; a deadline cell when the task above stands in the same group and has a deadline
 * (a blank deadline that opens its group is simply missing, as 000's task 30).
 */
export function brokenMerges(table: UnderstoodTable, sheet: SheetSnapshot): BrokenMerges {
  const { group, deadline } = table.columns;
  const mergedGroups = mergedRows(sheet, group, table);
  const mergedDeadlines = mergedRows(sheet, deadline, table);
  const broken = new Map<number, ('group' | 'deadline')[]>();
  let lastGroup: number | null = null;
  let before: UnderstoodTask | null = null;
  for (const task of table.tasks) {
    const kinds: ('group' | 'deadline')[] = [];
    const opensGroup = task.group !== null && task.group !== lastGroup;
    const isLoose = (merged: ReadonlySet<number>): boolean => merged.size > 0 && !merged.has(task.row);
    if (isLoose(mergedGroups) && task.group === null && lastGroup !== null) kinds.push('group');
    const followsOne = !opensGroup && before !== null && !isBlankDeadline(before);
    if (isLoose(mergedDeadlines) && isBlankDeadline(task) && followsOne) kinds.push('deadline');
    if (kinds.length > 0) broken.set(task.index, kinds);
    lastGroup = task.group ?? lastGroup;
    if (!isBlankDeadline(task) || opensGroup) before = task;
  }
  return broken;
}

/** Rows of the table whose cell in the column belongs to a merge of several rows. */
function mergedRows(
  sheet: SheetSnapshot,
  column: number | null,
  { range, headerRows }: UnderstoodTable,
): ReadonlySet<number> {
  const rows = new Set<number>();
  if (column === null) return rows;
  for (const { top, left, bottom, right } of sheet.merges) {
    const isInColumn = bottom > top && left <= column && right >= column && right - left < 3;
    const isInHeader = headerRows.some(({ from, to }) => top <= to && bottom >= from);
    if (!isInColumn || isInHeader || top < range.top || bottom > range.bottom) continue;
    for (let row = top; row <= bottom; row += 1) rows.add(row);
  }
  return rows;
}

function isBlankDeadline({ deadline }: UnderstoodTask): boolean {
  return deadline === null || isBlank(deadline.raw);
}
