import { numberDoubled } from '../../../src/rules/structure/number-doubled';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

testRule(numberDoubled, [
  ['brackets and widths', exampleTable([{ no: '（一）' }, { no: '（二）' }, { no: '（三）' }])],
  ['numbers of two parts', exampleTable([{ no: '1.1' }, { no: '1.2' }, { no: '11' }])],
  [
    'entries of one task',
    exampleTable([{}, { no: '', text: '', lead: '县医保局' }, { no: '2' }], { merges: ['A2:A3', 'B2:B3'] }),
  ],
  [
    'the same task on two rows, merges undone',
    exampleTable([{ text: '扩大学位' }, { no: '1', text: '扩大学位', lead: '县财政局' }, { no: '2' }]),
  ],
  [
    'the same number in other writing',
    exampleTable([{ no: '1' }, { no: '2' }, { no: '２' }]),
    [{ message: 'doubled', cell: 'A4' }],
  ],
  [
    'three times: each later place',
    exampleTable([{}, { no: '2' }, { no: '2' }, { no: '2' }]),
    [
      { message: 'doubled', cell: 'A4' },
      { message: 'doubled', cell: 'A5' },
    ],
  ],
  [
    '1 in the middle is no new count',
    exampleTable([{}, {}, { no: '1' }, { no: '4' }]),
    [{ message: 'doubled', cell: 'A4' }],
  ],
]);
