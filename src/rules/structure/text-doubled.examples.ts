// Small tables that the rule structure/text-doubled keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const textDoubledExamples: RuleExamples = {
  pass: [
    exampleTable([{}, {}, {}]),
    exampleTable([{ text: '加强督导' }, { text: '加强督查' }]),
    exampleTable([{}, { text: '', no: '', lead: '县医保局' }], { merges: ['A2:A3', 'B2:B3'] }),
  ],
  fail: [
    {
      ...exampleTable([{}, {}, { text: '建设县域医疗卫生共同体。' }]),
      findings: [{ message: 'doubled', cell: 'B4' }],
    },
  ],
};
