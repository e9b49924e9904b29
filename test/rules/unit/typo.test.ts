import { unitTypo } from '../../../src/rules/unit/typo';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

testRule(unitTypo, [
  ['other units of like names', exampleTable([{ lead: '县教育局', coop: '县医保局、县财政局' }])],
  ['an alias is none', exampleTable([{ coop: '县发改委' }])],
  [
    'one wrong character',
    exampleTable([{ lead: '县卫建局' }]),
    [{ message: 'typo', cell: 'D2', part: '县卫建局' }],
  ],
  [
    'among others',
    exampleTable([{ coop: '县财政局、县市场临管局、县医保局' }]),
    [{ message: 'typo', cell: 'E2', part: '县市场临管局' }],
  ],
  ['a trade is no slip', exampleTable([{ lead: '县林业局', coop: '县果业局' }])],
  ['a name printed twice is meant', exampleTable([{ lead: '县教育局', coop: '县教育' }, { coop: '县教育' }])],
  [
    'one slip away from another name of the table',
    exampleTable([{ coop: '县信方局' }, { coop: '县信访局' }]),
    [{ message: 'typo', cell: 'E2', part: '县信方局' }],
  ],
]);
