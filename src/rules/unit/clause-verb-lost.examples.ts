// Small tables that the rule unit/clause-verb-lost keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExample, RuleExamples } from '../RuleExample';

const responsible = (units: string): RuleExample => ({
  headings: ['任务内容', '责任单位'],
  rows: [['建设县域医疗卫生共同体', units]],
});

export const clauseVerbLostExamples: RuleExamples = {
  pass: [
    responsible('县卫健局、县医保局'),
    responsible('县卫健局负责，县医保局参与'),
    responsible('县卫健局牵头，县医保局、县财政局配合'),
    exampleTable([{ coop: '县财政局、县医保局参与' }, {}]),
    {
      headings: ['任务内容', '牵头单位', '责任单位'],
      rows: [['建设县域医疗卫生共同体', '县卫健局', '县医保局、县财政局配合']],
    },
  ],
  fail: [
    {
      ...responsible('县卫健局、县医保局、县财政局参与'),
      findings: [{ message: 'lost', cell: 'B2' }],
    },
    {
      ...exampleTable([{}, { lead: '县教育局配合' }]),
      findings: [{ message: 'lost', cell: 'D3' }],
    },
  ],
};
