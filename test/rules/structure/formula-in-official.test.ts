import { formulaInOfficial } from '../../../src/rules/structure/formula-in-official';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

testRule(formulaInOfficial, [
  ['numbers counted by a formula', exampleTable([{}, {}], { formulas: { A2: '=ROW()-1' } })],
  ['formulas in fill-in cells', exampleTable([{}, {}], { formulas: { F2: '=F3', G2: '=G3' } })],
  ['an error value is another rule', exampleTable([{}, { lead: '#REF!' }], { formulas: { D3: '=X1' } })],
  ['text typed with an equals sign', exampleTable([{ text: '=A+B工程' }])],
  [
    'in text and units',
    exampleTable([{}, {}], { formulas: { B3: '=B2', D3: '=D2' } }),
    [
      { message: 'formula', cell: 'B3' },
      { message: 'formula', cell: 'D3' },
    ],
  ],
]);
