import { textMissing } from '../../../src/rules/structure/text-missing';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

testRule(textMissing, [
  [
    'merged over two rows',
    exampleTable([{}, { no: '', text: '', lead: '县医保局' }], { merges: ['A2:A3', 'B2:B3'] }),
  ],
  ['blanks only', exampleTable([{}, { text: ' \n ' }, {}]), [{ message: 'missing', cell: 'B3' }]],
  [
    'two rows',
    exampleTable([{}, { text: '' }, { text: '' }, {}]),
    [
      { message: 'missing', cell: 'B3' },
      { message: 'missing', cell: 'B4' },
    ],
  ],
]);
