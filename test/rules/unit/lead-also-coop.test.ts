import { leadAlsoCoop } from '../../../src/rules/unit/lead-also-coop';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

testRule(leadAlsoCoop, [
  ['different units', exampleTable([{ lead: '县卫健局', coop: '县医保局' }])],
  ['collectives on both sides', exampleTable([{ lead: '县卫健局、各乡镇人民政府', coop: '各乡镇人民政府' }])],
  [
    'short and full',
    exampleTable([{ lead: '县卫健局', coop: '县财政局、县卫生健康局' }]),
    [{ message: 'both', cell: 'E2', part: '县卫生健康局' }],
  ],
  [
    'one of two leads',
    exampleTable([{ lead: '县卫健局、县医保局', coop: '县医保局' }]),
    [{ message: 'both', cell: 'E2', part: '县医保局' }],
  ],
]);
