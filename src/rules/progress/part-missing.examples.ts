// Small tables that the rule progress/part-missing keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const progressPartMissingExamples: RuleExamples = {
  pass: [
    exampleTable([{}, {}]),
    {
      headings: ['任务内容', '牵头单位', '进展情况（包括主要做法、成效、存在问题）'],
      rows: [
        ['实施中小学校舍维修改造', '县教育局', '做法：按月调度。成效：12所学校完工。存在问题：无。'],
        ['规范食品经营许可审批', '县市场监管局', '4月公布办事指南，办理时间压缩到8个工作日，窗口人手不足。'],
      ],
    },
  ],
  fail: [
    {
      headings: ['任务内容', '牵头单位', '进展情况（包括主要做法、成效、存在问题）'],
      rows: [['实施中小学校舍维修改造', '县教育局', '成效：改造校舍12所，全部竣工。存在问题：无。']],
      findings: [{ message: 'missing', cell: 'C2' }],
    },
    {
      headings: ['任务内容', '牵头单位', '进展情况（包括主要做法、成效、存在问题）'],
      rows: [
        ['实施中小学校舍维修改造', '县教育局', '县教育局按月调度，12所学校全部完工。'],
        [
          '规范食品经营许可审批',
          '县市场监管局',
          '做法：公布办事指南。成效：办理时间压缩到8个工作日。存在问题：无。',
        ],
      ],
      findings: [{ message: 'missing', cell: 'C2' }],
    },
  ],
};
