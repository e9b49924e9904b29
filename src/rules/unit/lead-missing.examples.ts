// Small tables that the rule unit/lead-missing keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const leadMissingExamples: RuleExamples = {
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
};
