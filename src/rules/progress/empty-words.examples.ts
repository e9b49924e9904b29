// Small tables that the rule progress/empty-words keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const progressEmptyWordsExamples: RuleExamples = {
  pass: [
    exampleTable([{}, {}]),
    exampleTable([{ progress: '正在推进，已完成6所学校的地基处理。' }]),
    exampleTable([{ progress: '做法：印发共建方案。成效：6个乡镇卫生院已签约。存在问题：无。' }]),
    exampleTable([{ progress: '因用地手续未批复，尚未开工。', status: '未启动' }]),
  ],
  fail: [
    {
      ...exampleTable([{}, { progress: '正在按计划有序推进，进展顺利。', status: '推进中' }]),
      findings: [{ message: 'empty', cell: 'F3' }],
    },
    {
      ...exampleTable([{ progress: '高度重视，强化组织领导，层层压实责任，取得了阶段性成效。' }]),
      findings: [{ message: 'empty', cell: 'F2' }],
    },
  ],
};
