// Is one unit named twice in one cell?

import { exampleTable } from '../exampleTable';
import type { TaskRule } from '../Rule';
import { identity, reportUnits } from './unitCells';

export const namedTwice: TaskRule = {
  id: 'unit/named-twice',
  target: 'task',
  messages: { twice: 'warning' },
  examples: {
    pass: [
      exampleTable([{}, {}]),
      exampleTable([{ coop: '县财政局、县医保局、县教育局' }, { coop: '县财政局' }]),
      exampleTable([{ lead: '县卫健局', coop: '县卫健局、县财政局' }]),
    ],
    fail: [
      {
        ...exampleTable([{}, { coop: '县财政局、县医保局、县财政局' }]),
        findings: [{ message: 'twice', cell: 'E3', part: '县财政局' }],
      },
      {
        ...exampleTable([{}, { coop: '县医保局、县医疗保障局' }]),
        findings: [{ message: 'twice', cell: 'E3', part: '县医疗保障局' }],
      },
    ],
  },
  check: (task) =>
    reportUnits('twice', task, (unit, { units }) =>
      units.some((other) => other.start < unit.start && identity(other) === identity(unit)),
    ),
};
