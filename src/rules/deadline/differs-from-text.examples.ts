// Small tables that the rule deadline/differs-from-text keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const deadlineDiffersFromTextExamples: RuleExamples = {
  pass: [
    exampleTable([{}, {}]),
    exampleTable([
      { text: '2022年6月底前完成12所学校改造', deadline: '2022年6月' },
      { text: '到2025年，就诊率达到90%', deadline: '2025年底' },
      { text: '力争2022年底前达到300个，“十四五”期末达到500个', deadline: '2022年底、2025年底' },
    ]),
    exampleTable([{ text: '每年开展一次评估', deadline: '2022年底' }]),
    exampleTable([{ text: '落实《2020年版目录》', deadline: '2022年底' }]),
  ],
  fail: [
    {
      ...exampleTable([{}, { text: '2022年9月底前完成12所学校改造', deadline: '2022年底' }]),
      findings: [{ message: 'differs', cell: 'C3' }],
    },
  ],
};
