// Small tables that the rule structure/number-missing keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const numberMissingExamples: RuleExamples = {
  pass: [
    exampleTable([{}, {}]),
    exampleTable([{ no: '', text: '建设县域医疗卫生共同体' }, { no: '' }]),
    { headings: ['任务内容', '牵头单位'], rows: [['建设县域医疗卫生共同体', '县卫健局']] },
  ],
  fail: [
    { ...exampleTable([{}, { no: '' }, { no: '3' }]), findings: [{ message: 'missing', cell: 'A3' }] },
    { ...exampleTable([{}, { no: '—' }, { no: '3' }]), findings: [{ message: 'missing', cell: 'A3' }] },
    {
      headings: ['任务内容', '完成时限', '牵头单位'],
      rows: [
        ['1.建设县域医疗卫生共同体', '2022年底', '县卫健局'],
        ['实施中小学校舍维修改造', '2022年底', '县教育局'],
        ['2.规范食品经营许可审批', '2022年底', '县市场监管局'],
      ],
      findings: [{ message: 'missing', cell: 'A3' }],
    },
  ],
};
