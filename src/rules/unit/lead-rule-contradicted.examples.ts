// Small tables that the rule unit/lead-rule-contradicted keeps quiet about, and small tables with exactly its findings.

import type { RuleExample, RuleExamples } from '../RuleExample';

const firstLeads = (units: string): RuleExample => ({
  headings: ['任务内容', '责任单位（排在第一位的为牵头单位）'],
  rows: [
    ['建设县域医疗卫生共同体', units],
    ['实施中小学校舍维修改造', '县教育局、县财政局'],
  ],
});

export const leadRuleContradictedExamples: RuleExamples = {
  pass: [
    firstLeads('县卫健局、县医保局、县财政局'),
    firstLeads('县卫健局牵头，县医保局、县财政局配合'),
    firstLeads('县卫健局分别负责'),
    { headings: ['任务内容', '责任单位'], rows: [['建设县域医疗卫生共同体', '县卫健局、县医保局分别负责']] },
  ],
  fail: [
    {
      ...firstLeads('县卫健局、县医保局分别负责'),
      findings: [{ message: 'severally', cell: 'B2' }],
    },
    {
      ...firstLeads('县财政局、县卫健局（牵头）'),
      findings: [{ message: 'another', cell: 'B2', part: '县卫健局' }],
    },
  ],
};
