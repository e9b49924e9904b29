// Which fill-in cells are merged over several tasks?

import type { UnderstoodTable, UnderstoodTask } from '../../table/UnderstoodTable';
import type { Area } from '../../workbook/address';
import type { SheetSnapshot } from '../../workbook/SheetSnapshot';
import { mergedEntries } from './mergedEntries';

/** One merged fill-in area with the tasks it ties together. */
export interface TiedEntry {
  readonly area: Area;
  readonly tasks: readonly UnderstoodTask[];
}

/** Merged fill-in areas over two or more tasks, from top to bottom; entries of one task over several rows are one task. */
export function tiedEntries(table: UnderstoodTable, sheet: SheetSnapshot): readonly TiedEntry[] {
  const byRow = new Map(table.tasks.map((task) => [task.row, task]));
  return mergedEntries(table, sheet)
    .map((area) => ({ area, tasks: tasksIn(area, byRow) }))
    .filter(({ tasks }) => tasks.length > 1)
    .sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}

function tasksIn({ top, bottom }: Area, byRow: ReadonlyMap<number, UnderstoodTask>): UnderstoodTask[] {
  const tasks: UnderstoodTask[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const task = byRow.get(row);
    if (task && !tasks.some((other) => other.text.row === task.text.row)) tasks.push(task);
  }
  return tasks;
}
