// Is the leading unit named among the helpers of the same task too?

import { exampleTable } from '../exampleTable';
import type { TaskRule } from '../Rule';
import { identity, reportUnits } from './unitCells';

export const leadAlsoCoop: TaskRule = {
  id: 'unit/lead-also-coop',
  target: 'task',
  messages: { both: 'warning' },
  examples: {
    pass: [exampleTable([{}, {}]), exampleTable([{ lead: '县卫健局', coop: '县医保局' }, { coop: '无' }])],
    fail: [
      {
        ...exampleTable([{}, { lead: '县教育局', coop: '县财政局、县教育局' }]),
        findings: [{ message: 'both', cell: 'E3', part: '县教育局' }],
      },
    ],
  },
  check(task) {
    const leads = new Set(task.units.lead.filter(({ collective }) => !collective).map(identity));
    return reportUnits('both', task, (unit, { field }) => field === task.coop && leads.has(identity(unit)));
  },
};
