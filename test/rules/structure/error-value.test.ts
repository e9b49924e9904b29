import { errorValue } from '../../../src/rules/structure/error-value';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

testRule(errorValue, [
  ['texts with a number sign', exampleTable([{ text: '改造#3锅炉' }, {}])],
  ['in a fill-in cell', exampleTable([{}, { progress: '#NAME?' }]), [{ message: 'error', cell: 'F3' }]],
  [
    'two in one row',
    exampleTable([{ deadline: '#N/A', lead: '#REF!' }]),
    [
      { message: 'error', cell: 'C2' },
      { message: 'error', cell: 'D2' },
    ],
  ],
  [
    'as the result of a formula',
    exampleTable([{}, { deadline: '#DIV/0!' }], { formulas: { C3: '=1/0' } }),
    [{ message: 'error', cell: 'C3' }],
  ],
]);
