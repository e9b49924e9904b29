// Does one body stand in the unit columns under several names (short and full)? Said once per body, where the second name appears first.

import { exampleTable } from '../exampleTable';
import type { TableRule } from '../Rule';
import { atField } from '../Report';
import { quoted, unitCells } from './unitCells';

export const severalNames: TableRule = {
  id: 'unit/several-names',
  target: 'table',
  messages: { names: 'info' },
  examples: {
    pass: [
      exampleTable([{ lead: '县卫健局' }, { lead: '县卫健局' }]),
      exampleTable([{ lead: '县卫生健康局' }, { lead: '县教育局' }]),
      exampleTable([{ coop: '县发改局' }, { coop: '县发改委' }]),
    ],
    fail: [
      {
        ...exampleTable([{}, { lead: '县卫生健康局' }, { lead: '县卫生健康局' }]),
        findings: [{ message: 'names', cell: 'D3', part: '县卫生健康局' }],
      },
    ],
  },
  check: ({ facts }) =>
    facts.severalNames.flatMap(({ names, task, unit }) => {
      const cell = unitCells(task).find(({ units }) => units.includes(unit));
      const data = { names: quoted(names), count: names.length };
      return cell
        ? [atField('names', cell.field, { unit: unit.clean, span: [unit.start, unit.end], data })]
        : [];
    }),
};
