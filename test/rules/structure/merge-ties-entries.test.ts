import { mergeTiesEntries } from '../../../src/rules/structure/merge-ties-entries';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

testRule(mergeTiesEntries, [
  ['merged official cells', exampleTable([{}, { deadline: '', lead: '' }], { merges: ['C2:C3', 'D2:D3'] })],
  ['an entry merged sideways', exampleTable([{ status: '' }], { merges: ['F2:G2'] })],
  [
    'one task over two rows',
    exampleTable([{}, { text: '', no: '', progress: '', lead: '县医保局' }], {
      merges: ['A2:A3', 'B2:B3', 'F2:F3'],
    }),
  ],
  [
    'status over two tasks',
    exampleTable([{}, { status: '' }], { merges: ['G2:G3'] }),
    [{ message: 'tied', cell: 'G2' }],
  ],
  [
    'a blank cell over two tasks',
    exampleTable([{ progress: '' }, { progress: '' }], { merges: ['F2:F3'] }),
    [{ message: 'tied', cell: 'F2' }],
  ],
]);
