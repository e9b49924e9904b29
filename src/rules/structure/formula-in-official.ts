// Does an official cell compute its text? Issued text is typed, and a formula changes with other cells.

import { formulaInOfficial as words } from '../../messages/zh-CN/rules/structure/formula-in-official';
import { officialCells } from '../officialCells';
import type { TaskRule } from '../Rule';

export const formulaInOfficial: TaskRule = {
  id: 'structure/formula-in-official',
  target: 'task',
  messages: { formula: 'error' },
  words,
  check(task, context) {
    if (!context.facts.oddRows.has(task.row)) return [];
    return officialCells(task, context)
      .filter(({ cell }) => cell.formula !== undefined && cell.error === undefined)
      .map(({ row, column, cell }) => ({
        message: 'formula',
        at: { row, column },
        raw: cell.text,
        data: { formula: cell.formula ?? '' },
      }));
  },
};
