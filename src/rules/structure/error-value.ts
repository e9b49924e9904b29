// Does a cell of the task's row show an error value (#REF!, #N/A) instead of its content?

import { errorValue as words } from '../../messages/zh-CN/rules/structure/error-value';
import { cellAt } from '../../workbook/SheetSnapshot';
import type { Report } from '../Report';
import type { TaskRule } from '../Rule';

export const errorValue: TaskRule = {
  id: 'structure/error-value',
  target: 'task',
  messages: { error: 'error' },
  words,
  check(task, { table, sheet, facts }) {
    if (!facts.oddRows.has(task.row)) return [];
    const reports: Report[] = [];
    for (let column = table.range.left; column <= table.range.right; column += 1) {
      const error = cellAt(sheet, task.row, column)?.error;
      if (error !== undefined)
        reports.push({ message: 'error', at: { row: task.row, column }, raw: error, data: { error } });
    }
    return reports;
  },
};
