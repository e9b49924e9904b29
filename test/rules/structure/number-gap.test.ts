import { numberGap } from '../../../src/rules/structure/number-gap';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

testRule(numberGap, [
  ['a count that starts anew', exampleTable([{ no: '5' }, { no: '6' }, { no: '1' }, { no: '2' }])],
  ['a part of a longer list', exampleTable([{ no: '17' }, { no: '18' }])],
  ['numbers of two parts are not counted', exampleTable([{ no: '1.1' }, { no: '2.1' }, { no: '3.4' }])],
  [
    'one left out',
    exampleTable([{ no: '1' }, { no: '2' }, { no: '4' }, { no: '5' }]),
    [{ message: 'gap', cell: 'A4' }],
  ],
  [
    'two gaps',
    exampleTable([{ no: '1' }, { no: '3' }, { no: '9' }]),
    [
      { message: 'gap', cell: 'A3' },
      { message: 'gap', cell: 'A4' },
    ],
  ],
]);
