// Small tables that the rule structure/task-without-group keeps quiet about, and small tables with exactly its findings.

import type { RuleExamples } from '../RuleExample';

const headings = ['类别', '任务内容', '完成时限', '牵头单位'];

export const taskWithoutGroupExamples: RuleExamples = {
  pass: [
    {
      headings,
      rows: [
        ['卫生健康', '建设县域医疗卫生共同体', '2022年底', '县卫健局'],
        ['', '完善分级诊疗制度', '2022年底', '县卫健局'],
      ],
    },
    { headings: ['任务内容', '牵头单位'], rows: [['建设县域医疗卫生共同体', '县卫健局']] },
  ],
  fail: [
    {
      headings,
      rows: [
        ['', '建设县域医疗卫生共同体', '2022年底', '县卫健局'],
        ['卫生健康', '完善分级诊疗制度', '2022年底', '县卫健局'],
        ['教育', '实施中小学校舍维修改造', '2022年底', '县教育局'],
      ],
      findings: [{ message: 'none', cell: 'A2' }],
    },
    {
      headings: headings.slice(1),
      rows: [
        ['建设县域医疗卫生共同体', '2022年底', '县卫健局'],
        ['一、教育', '', ''],
        ['实施中小学校舍维修改造', '2022年底', '县教育局'],
        ['扩大公办幼儿园学位', '2022年底', '县教育局'],
      ],
      findings: [{ message: 'none', cell: 'A2' }],
    },
  ],
};
