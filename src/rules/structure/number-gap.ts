// Are numbers left out before a task? A task without a number, or with a doubled one, fills its place.

import { exampleTable } from '../exampleTable';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';

export const numberGap: TaskRule = {
  id: 'structure/number-gap',
  target: 'task',
  messages: { gap: 'info' },
  examples: {
    pass: [
      exampleTable([{}, {}, {}]),
      exampleTable([{}, { no: '' }, { no: '3' }]),
      exampleTable([{}, { no: '1' }, { no: '3' }]),
      exampleTable([{ no: '（一）' }, { no: '（二）' }, { no: '（三）' }]),
    ],
    fail: [
      { ...exampleTable([{}, { no: '3' }, { no: '4' }]), findings: [{ message: 'gap', cell: 'A3' }] },
      {
        ...exampleTable([{ no: '（九）' }, { no: '（十）' }, { no: '（十二）' }]),
        findings: [{ message: 'gap', cell: 'A4' }],
      },
    ],
  },
  check(task, { table, facts: { numbering } }) {
    const before = numbering.gaps.get(task.index);
    if (before === undefined) return [];
    const data = { before, no: task.no ?? '' };
    const column = table.columns.number;
    return numbering.place === 'column' && column !== null
      ? [{ message: 'gap', at: { row: task.row, column }, data }]
      : [atField('gap', task.text, { data })];
  },
};
