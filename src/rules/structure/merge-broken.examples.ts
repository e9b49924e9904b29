// Small tables that the rule structure/merge-broken keeps quiet about, and small tables with exactly its findings.

import type { RuleExamples } from '../RuleExample';

const headings = ['类别', '任务内容', '完成时限', '牵头单位'];

const rows = [
  ['卫生健康', '建设县域医疗卫生共同体', '2022年底', '县卫健局'],
  ['', '完善分级诊疗制度', '', '县卫健局'],
  ['教育', '实施中小学校舍维修改造', '2022年10月底', '县教育局'],
  ['', '扩大普惠性幼儿园学位', '', '县教育局'],
];

export const mergeBrokenExamples: RuleExamples = {
  pass: [
    { headings, rows, merges: ['A2:A3', 'A4:A5', 'C2:C3', 'C4:C5'] },
    {
      headings,
      rows: rows.map((row, place) => (place % 2 === 0 ? row : [...row.slice(0, 2), '2022年底', '县教育局'])),
    },
  ],
  fail: [
    { headings, rows, merges: ['A2:A3', 'C2:C3', 'C4:C5'], findings: [{ message: 'group', cell: 'A5' }] },
    {
      headings,
      rows,
      merges: ['A2:A3', 'A4:A5', 'C2:C3'],
      findings: [{ message: 'deadline', cell: 'C5' }],
    },
  ],
};
