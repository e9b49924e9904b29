// Does a unit cell name something that is no unit the catalog knows or could know? Without a catalog nobody can say so.

import { exampleTable } from '../exampleTable';
import type { TaskRule } from '../Rule';
import { reportUnits } from './unitCells';

export const unitUnknown: TaskRule = {
  id: 'unit/unknown',
  target: 'task',
  messages: { unknown: 'warning' },
  examples: {
    pass: [
      exampleTable([{}, {}]),
      exampleTable([{ lead: '县卫生健康局' }, { lead: '县委\n组织部' }]),
      exampleTable([{ lead: '各乡镇人民政府' }, { coop: '县直有关部门' }]),
      exampleTable([{ lead: '县水利局' }, { coop: '无' }]),
    ],
    fail: [
      {
        ...exampleTable([{}, { lead: '远航互联' }]),
        findings: [{ message: 'unknown', cell: 'D3', part: '远航互联' }],
      },
    ],
  },
  check: (task, { catalog }) =>
    catalog ? reportUnits('unknown', task, (unit) => unit.match === 'unknown') : [],
};
