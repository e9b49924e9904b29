// Small tables that the rule structure/indicator-missing keeps quiet about, and small tables with exactly its findings.

import type { RuleExamples } from '../RuleExample';

const headings = ['序号', '任务内容', '指标要求', '完成时限', '牵头单位'];

export const indicatorMissingExamples: RuleExamples = {
  pass: [
    {
      headings,
      rows: [
        ['1', '建设县域医疗卫生共同体', '县域内就诊率达到90%', '2022年底', '县卫健局'],
        ['2', '实施中小学校舍维修改造', '完成12所学校改造', '2022年底', '县教育局'],
      ],
    },
    {
      headings,
      rows: [
        ['1', '建设县域医疗卫生共同体', '县域内就诊率达到90%', '2022年底', '县卫健局'],
        ['2', '完善分级诊疗制度', '', '2022年底', '县卫健局'],
      ],
      merges: ['C2:C3'],
    },
  ],
  fail: [
    {
      headings,
      rows: [
        ['1', '建设县域医疗卫生共同体', '县域内就诊率达到90%', '2022年底', '县卫健局'],
        ['2', '实施中小学校舍维修改造', '', '2022年底', '县教育局'],
      ],
      findings: [{ message: 'missing', cell: 'C3' }],
    },
  ],
};
