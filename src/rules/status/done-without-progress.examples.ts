// Small tables that the rule status/done-without-progress keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const doneWithoutProgressExamples: RuleExamples = {
  pass: [
    exampleTable([{}, {}]),
    exampleTable([{}, { status: '推进中', progress: '' }]),
    { headings: ['任务内容', '牵头单位', '完成情况'], rows: [['扩大学位', '县教育局', '已完成']] },
  ],
  fail: [
    {
      ...exampleTable([{}, { status: '已完成', progress: '' }, { status: '√', progress: '—' }]),
      findings: [
        { message: 'missing', cell: 'G3' },
        { message: 'missing', cell: 'G4' },
      ],
    },
    {
      ...exampleTable([{}, { status: '已完成', progress: '高度重视，扎实推进，成效明显。' }]),
      findings: [{ message: 'empty', cell: 'G3' }],
    },
  ],
};
