// Which tasks stand under no group? Only the way the table prints its groups tells a blank cell from one that goes on.

import { isBlank } from '../isBlank';
import type { UnderstoodTable, UnderstoodTask } from '../../table/UnderstoodTable';
import { cellAt, type SheetSnapshot } from '../../workbook/SheetSnapshot';

/**
 * Indexes of tasks without a group: the reader found none, or the cell is blank in a column that prints the group again on every row.
 */
export function blankGroups(table: UnderstoodTable, sheet: SheetSnapshot): ReadonlySet<number> {
  const column = table.columns.group;
  if (table.groups.length === 0) return new Set();
  const ungrouped = table.tasks.filter((task) => task.group === null);
  if (column === null) return new Set(ungrouped.map(({ index }) => index));
  const printed = (task: UnderstoodTask): string => cellAt(sheet, task.row, column)?.text ?? '';
  const blank = table.tasks.filter((task) => isBlank(printed(task)));
  const repeated = table.tasks.filter((task, place) => {
    const before = table.tasks[place - 1];
    return before !== undefined && !isBlank(printed(task)) && printed(task) === printed(before);
  });
  const isMerged = sheet.merges.some(
    ({ top, left, bottom, right }) => bottom > top && left <= column && right >= column,
  );
  const printsEveryRow = !isMerged && repeated.length > blank.length;
  const without = printsEveryRow ? blank : ungrouped;
  return new Set(without.map(({ index }) => index));
}
