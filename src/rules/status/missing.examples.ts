// Small tables that the rule status/missing keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const statusMissingExamples: RuleExamples = {
  pass: [
    exampleTable([{}, {}]),
    exampleTable([{}, { status: '' }], { state: 'draft' }),
    {
      headings: ['任务内容', '牵头单位', '一季度完成情况', '二季度完成情况'],
      rows: [
        ['建设县域医疗卫生共同体', '县卫健局', '', '推进中'],
        ['实施中小学校舍维修改造', '县教育局', '推进中', '已完成'],
      ],
    },
  ],
  fail: [
    {
      ...exampleTable([{ status: '' }, {}, { status: ' \n' }]),
      findings: [
        { message: 'missing', cell: 'G2' },
        { message: 'missing', cell: 'G4' },
      ],
    },
    { ...exampleTable([{}, { status: '—' }]), findings: [{ message: 'placeholder', cell: 'G3' }] },
    { ...exampleTable([{}, { status: '无' }]), findings: [{ message: 'placeholder', cell: 'G3' }] },
  ],
};
