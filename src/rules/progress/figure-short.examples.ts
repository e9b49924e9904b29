// Small tables that the rule progress/figure-short keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const progressFigureShortExamples: RuleExamples = {
  pass: [
    exampleTable([{}, {}]),
    exampleTable([
      { text: '县域内住院量占比达到85%以上', progress: '县人民医院下派医师12名，县域内住院量占比86.2%。' },
      {
        text: '到2025年，县域内就诊率达到90%以上',
        deadline: '2025年底',
        progress: '县人民医院新设科室3个，县域内就诊率85.4%。',
        status: '推进中',
      },
    ]),
  ],
  fail: [
    {
      ...exampleTable([
        {
          text: '县域内住院量占比达到85%以上',
          progress: '县人民医院下派医师12名，县域内住院量占比82%。',
          status: '推进中',
        },
      ]),
      findings: [{ message: 'short', cell: 'F2' }],
    },
  ],
};
