import { notCanonical } from '../../../src/rules/unit/not-canonical';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

testRule(notCanonical, [
  ['full and short', exampleTable([{ lead: '县发展和改革局' }, { lead: '县发改局' }])],
  ['a former name is another rule', exampleTable([{ coop: '县卫计局' }])],
  [
    'twice in one cell is one finding',
    exampleTable([{ coop: '县发改委、县财政局、县发改委' }]),
    [{ message: 'alias', cell: 'E2', part: '县发改委' }],
  ],
]);
