// Does an official cell compute its text? Issued text is typed, and a formula changes with other cells.

import { exampleTable } from '../exampleTable';
import { officialCells } from '../officialCells';
import type { TaskRule } from '../Rule';

export const formulaInOfficial: TaskRule = {
  id: 'structure/formula-in-official',
  target: 'task',
  messages: { formula: 'error' },
  examples: {
    pass: [
      exampleTable([{}, {}]),
      exampleTable([{}, {}], { formulas: { A2: '=ROW()-1', A3: '=ROW()-1' } }),
      exampleTable([{}, {}], { formulas: { G3: '=IF(F3="","未启动","已完成")' } }),
    ],
    fail: [
      {
        ...exampleTable([{}, {}], { formulas: { C3: '=C2' } }),
        findings: [{ message: 'formula', cell: 'C3' }],
      },
    ],
  },
  check: (task, context) =>
    officialCells(task, context)
      .filter(({ cell }) => cell.formula !== undefined && cell.error === undefined)
      .map(({ row, column, cell }) => ({
        message: 'formula',
        at: { row, column },
        raw: cell.text,
        data: { formula: cell.formula ?? '' },
      })),
};
