// Small tables that the rule progress/missing keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const progressMissingExamples: RuleExamples = {
  pass: [
    exampleTable([{}, {}]),
    exampleTable([{}, { progress: '' }], { state: 'draft' }),
    {
      headings: ['任务内容', '牵头单位', '一季度进展情况', '二季度进展情况'],
      rows: [
        ['建设县域医疗卫生共同体', '县卫健局', '', '已签订共建协议。'],
        ['实施中小学校舍维修改造', '县教育局', '12所学校已开工。', '12所学校已竣工。'],
      ],
    },
  ],
  fail: [
    {
      ...exampleTable([{ progress: '' }, {}, { progress: ' \n' }]),
      findings: [
        { message: 'missing', cell: 'F2' },
        { message: 'missing', cell: 'F4' },
      ],
    },
    { ...exampleTable([{}, { progress: '—' }]), findings: [{ message: 'placeholder', cell: 'F3' }] },
    { ...exampleTable([{}, { progress: '无' }]), findings: [{ message: 'placeholder', cell: 'F3' }] },
  ],
};
