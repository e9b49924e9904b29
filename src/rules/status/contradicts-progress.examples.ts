// Small tables that the rule status/contradicts-progress keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const statusContradictsProgressExamples: RuleExamples = {
  pass: [
    exampleTable([{}, {}]),
    exampleTable([
      { progress: '做法：印发共建方案，6个乡镇卫生院已签约。问题：个别乡镇卫生院尚未配备会计。' },
    ]),
    exampleTable([{ progress: '用地手续未批复，尚未开工。', status: '未启动' }]),
  ],
  fail: [
    {
      ...exampleTable([{ progress: '共建方案仍在征求意见，尚未印发。' }]),
      findings: [{ message: 'unfinished', cell: 'G2' }],
    },
    {
      ...exampleTable([{}, { progress: '12所学校维修项目竣工，本项任务已全面完成。', status: '推进中' }]),
      findings: [{ message: 'finished', cell: 'G3' }],
    },
    {
      ...exampleTable([
        {},
        { progress: '4月召开动员会，已完成5所学校改造，拨付资金300万元。', status: '未启动' },
      ]),
      findings: [{ message: 'started', cell: 'G3' }],
    },
  ],
};
