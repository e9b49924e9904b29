// Small tables that the rule progress/copied keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const progressCopiedExamples: RuleExamples = {
  pass: [
    exampleTable([{}, {}]),
    exampleTable([{ progress: '建设县域医疗卫生共同体，6个乡镇卫生院已签订共建协议。' }]),
    {
      headings: ['任务内容', '牵头单位', '一季度进展情况', '二季度进展情况'],
      rows: [
        [
          '实施中小学校舍维修改造',
          '县教育局',
          '截至3月底，全县12所学校已开工4所。',
          '截至6月底，全县12所学校已开工9所。',
        ],
      ],
    },
  ],
  fail: [
    {
      ...exampleTable([{ progress: '建设县域医疗卫生共同体。' }, {}]),
      findings: [{ message: 'task', cell: 'F2' }],
    },
    {
      headings: ['任务内容', '指标要求', '牵头单位', '进展情况'],
      rows: [
        [
          '规范食品经营许可审批',
          '办理时限明显缩短，企业满意度逐步提高',
          '县市场监管局',
          '办理时限明显缩短，企业满意度逐步提高。',
        ],
      ],
      findings: [{ message: 'indicator', cell: 'D2' }],
    },
    {
      headings: ['任务内容', '牵头单位', '一季度进展情况', '二季度进展情况'],
      rows: [
        [
          '实施中小学校舍维修改造',
          '县教育局',
          '截至3月底，全县12所学校已开工4所。',
          '截至6月底，全县12所学校已开工4所。',
        ],
      ],
      findings: [{ message: 'lastPeriod', cell: 'D2' }],
    },
    {
      ...exampleTable([
        {},
        { progress: '县卫健局3月印发实施方案，县人民医院和6个乡镇卫生院已签订共建协议。' },
      ]),
      findings: [{ message: 'neighbour', cell: 'F3' }],
    },
  ],
};
