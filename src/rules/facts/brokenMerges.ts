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
  const groupsMerge = group !== null && mergesRows(sheet, group, table);
  const deadlinesMerge = deadline !== null && mergesRows(sheet, deadline, table);
  const broken = new Map<number, ('group' | 'deadline')[]>();
  let lastGroup: number | null = null;
  let before: UnderstoodTask | null = null;
  for (const task of table.tasks) {
    const kinds: ('group' | 'deadline')[] = [];
    const opensGroup = task.group !== null && task.group !== lastGroup;
    if (groupsMerge && task.group === null && lastGroup !== null) kinds.push('group');
    if (deadlinesMerge && !opensGroup && isBlankDeadline(task) && before && !isBlankDeadline(before))
      kinds.push('deadline');
    if (kinds.length > 0) broken.set(task.index, kinds);
    lastGroup = task.group ?? lastGroup;
    if (!isBlankDeadline(task) || opensGroup) before = task;
  }
  return broken;
}

function mergesRows(sheet: SheetSnapshot, column: number, { range }: UnderstoodTable): boolean {
  return sheet.merges.some(
    ({ top, left, bottom, right }) =>
      bottom > top &&
      left <= column &&
      right >= column &&
      top >= range.top &&
      bottom <= range.bottom &&
      right - left < 3,
  );
}

function isBlankDeadline({ deadline }: UnderstoodTask): boolean {
  return deadline === null || isBlank(deadline.raw);
}
