import { namedTwice } from '../../../src/rules/unit/named-twice';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

testRule(namedTwice, [
  ['in two cells', exampleTable([{ lead: '县卫健局', coop: '县卫健局' }])],
  ['in two tasks', exampleTable([{ coop: '县财政局' }, { coop: '县财政局' }])],
  [
    'short and full',
    exampleTable([{ coop: '县财政局、县卫健局、县卫生健康局' }]),
    [{ message: 'twice', cell: 'E2', part: '县卫生健康局' }],
  ],
  [
    'a name the catalog does not list',
    exampleTable([{ coop: '县民政局、县水利局、县民政局' }]),
    [{ message: 'twice', cell: 'E2', part: '县民政局' }],
  ],
]);
