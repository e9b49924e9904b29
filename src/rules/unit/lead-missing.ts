// Does no unit answer for the task: neither 牵头单位 nor 责任单位?

import { exampleTable } from '../exampleTable';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';

export const leadMissing: TaskRule = {
  id: 'unit/lead-missing',
  target: 'task',
  messages: { missing: 'error' },
  examples: {
    pass: [
      exampleTable([{}, {}]),
      exampleTable([{ lead: '县卫健局' }, { lead: '' }], { merges: ['D2:D3'] }),
      { headings: ['任务内容', '责任单位'], rows: [['建设县域医疗卫生共同体', '县卫健局']] },
      {
        headings: ['任务内容', '牵头单位', '责任单位'],
        rows: [
          ['建设县域医疗卫生共同体', '县卫健局', ''],
          ['实施中小学校舍维修改造', '', '县教育局'],
        ],
      },
    ],
    fail: [
      { ...exampleTable([{}, { lead: '' }]), findings: [{ message: 'missing', cell: 'D3' }] },
      { ...exampleTable([{}, { lead: '', coop: '' }]), findings: [{ message: 'missing', cell: 'D3' }] },
      { ...exampleTable([{}, { lead: '—' }]), findings: [{ message: 'missing', cell: 'D3' }] },
    ],
  },
  check(task, { facts }) {
    const field = task.lead ?? task.responsible;
    const isMissing =
      field?.error === undefined && task.units.lead.length + task.units.responsible.length === 0;
    return field && isMissing && !facts.blankColumns.has('units') ? [atField('missing', field)] : [];
  },
};
