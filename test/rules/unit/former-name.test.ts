import { formerName } from '../../../src/rules/unit/former-name';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

testRule(formerName, [
  ['in a document of its time', exampleTable([{ lead: '县卫计局' }], { date: '2017-06-01' })],
  ['today’s name', exampleTable([{ lead: '县卫健局' }])],
  ['in full', exampleTable([{ lead: '县卫生和计划生育局' }]), [{ message: 'former', cell: 'D2' }]],
  [
    'the day after',
    exampleTable([{ lead: '县卫计局' }], { date: '2019-03-01' }),
    [{ message: 'former', cell: 'D2' }],
  ],
]);
