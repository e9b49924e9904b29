// Small tables that the rule structure/column-doubled keeps quiet about, and small tables with exactly its findings.

import type { RuleExamples } from '../RuleExample';

export const columnDoubledExamples: RuleExamples = {
  pass: [
    {
      headings: ['任务内容', '完成时限', '牵头单位', '一季度进展情况', '二季度进展情况'],
      rows: [['建设县域医疗卫生共同体', '2022年底', '县卫健局', '已印发方案。', '已签订协议。']],
    },
    {
      headings: ['序号', '任务内容', '牵头单位', '配合单位', '完成时限'],
      rows: [['1', '建设县域医疗卫生共同体', '县卫健局', '县财政局', '2022年底']],
    },
  ],
  fail: [
    {
      headings: ['任务内容', '完成时限', '牵头单位', '牵头单位', '进展情况'],
      rows: [['建设县域医疗卫生共同体', '2022年底', '县卫健局', '县医保局', '已签订协议。']],
      findings: [{ message: 'doubled', cell: 'D1' }],
    },
  ],
};
