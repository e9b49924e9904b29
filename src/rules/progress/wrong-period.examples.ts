// Small tables that the rule progress/wrong-period keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const progressWrongPeriodExamples: RuleExamples = {
  pass: [
    exampleTable([{}, {}]),
    exampleTable([{ progress: '2021年启动建设，2022年9月与6个乡镇卫生院签订共建协议。' }]),
    exampleTable([{ progress: '6个乡镇卫生院已签约，较2021年增加2个，计划2023年3月全部挂牌。' }]),
  ],
  fail: [
    {
      ...exampleTable([{ progress: '2023年1月与6个乡镇卫生院签订共建协议。' }]),
      findings: [{ message: 'future', cell: 'F2', part: '2023年1月' }],
    },
    {
      headings: ['任务内容', '牵头单位', '2022年下半年进展情况'],
      rows: [['实施中小学校舍维修改造', '县教育局', '2022年3月完成4所学校改造。']],
      findings: [{ message: 'before', cell: 'C2', part: '2022年3月' }],
    },
    {
      headings: ['任务内容', '牵头单位', '2022年上半年进展情况'],
      rows: [['实施中小学校舍维修改造', '县教育局', '2022年9月完成4所学校改造。']],
      findings: [{ message: 'after', cell: 'C2', part: '2022年9月' }],
    },
  ],
};
