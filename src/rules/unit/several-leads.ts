// Are several leading units named without saying that they lead jointly?

import { exampleTable } from '../exampleTable';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';
import { identity, quoted } from './unitCells';

const joint = /(?:共同|联合|双|并列|分别)\s*牵头/;

export const severalLeads: TaskRule = {
  id: 'unit/several-leads',
  target: 'task',
  messages: { several: 'info' },
  examples: {
    pass: [
      exampleTable([{}, {}]),
      exampleTable([{ lead: '县卫健局、县医保局（共同牵头）' }, {}]),
      { headings: ['任务内容', '责任单位'], rows: [['建设县域医疗卫生共同体', '县卫健局、县医保局']] },
    ],
    fail: [
      {
        ...exampleTable([{}, { lead: '县教育局、县财政局' }]),
        findings: [{ message: 'several', cell: 'D3' }],
      },
    ],
  },
  check({ lead, units }, { table }) {
    const leads = new Set(units.lead.map(identity));
    if (!lead || lead.error !== undefined || leads.size < 2) return [];
    const heading = table.headings.get(lead.column) ?? '';
    if (joint.test(lead.raw) || joint.test(heading)) return [];
    const names = quoted(units.lead.map(({ clean }) => clean));
    return [atField('several', lead, { data: { names, count: leads.size } })];
  },
};
