import { hiddenContent } from '../../../src/rules/structure/hidden-content';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

testRule(hiddenContent, [
  ['nothing hidden', exampleTable([{}, {}, {}])],
  ['a hidden row below the table', exampleTable([{}], { hiddenRows: [20] })],
  ['a hidden column without content', exampleTable([{ coop: '' }], { hiddenColumns: ['Z'] })],
  ['one hidden row', exampleTable([{}, {}, {}], { hiddenRows: [3] }), [{ message: 'rows', cell: 'A3' }]],
  [
    'neighbours are one finding, others another',
    exampleTable([{}, {}, {}, {}], { hiddenRows: [2, 3, 5] }),
    [
      { message: 'rows', cell: 'A2' },
      { message: 'rows', cell: 'A5' },
    ],
  ],
  [
    'hidden columns side by side',
    exampleTable([{}, {}], { hiddenColumns: ['E', 'F'] }),
    [{ message: 'columns', cell: 'E1' }],
  ],
]);
