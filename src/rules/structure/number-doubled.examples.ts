// Small tables that the rule structure/number-doubled keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const numberDoubledExamples: RuleExamples = {
  pass: [
    exampleTable([{}, {}, {}]),
    {
      headings: ['类别', '序号', '任务内容', '牵头单位'],
      rows: [
        ['卫生健康', '1', '建设县域医疗卫生共同体', '县卫健局'],
        ['', '2', '完善分级诊疗制度', '县卫健局'],
        ['教育', '1', '实施中小学校舍维修改造', '县教育局'],
        ['', '2', '扩大普惠性幼儿园学位', '县教育局'],
      ],
      merges: ['A2:A3', 'A4:A5'],
    },
  ],
  fail: [
    { ...exampleTable([{}, { no: '2' }, { no: '2' }]), findings: [{ message: 'doubled', cell: 'A4' }] },
    {
      headings: ['任务内容', '完成时限', '牵头单位'],
      rows: [
        ['1.建设县域医疗卫生共同体', '2022年底', '县卫健局'],
        ['2.实施中小学校舍维修改造', '2022年底', '县教育局'],
        ['2.规范食品经营许可审批', '2022年底', '县市场监管局'],
      ],
      findings: [{ message: 'doubled', cell: 'A4' }],
    },
  ],
};
