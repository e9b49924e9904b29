import { unitUnknown } from '../../../src/rules/unit/unknown';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

testRule(unitUnknown, [
  ['full and short names', exampleTable([{ lead: '县卫生健康局', coop: '县医保局、县人民医院' }])],
  [
    'well-formed names the catalog does not list',
    exampleTable([{ lead: '县民政局', coop: '县水利局、县林业局' }]),
  ],
  ['collectives', exampleTable([{ coop: '各乡镇人民政府' }, { coop: '各有关部门' }])],
  ['an error value is another rule', exampleTable([{ lead: '#REF!' }])],
  ['none', exampleTable([{ coop: '无' }, { coop: '—' }])],
  [
    'beside a known one',
    exampleTable([{ coop: '县财政局、星海智链' }]),
    [{ message: 'unknown', cell: 'E2', part: '星海智链' }],
  ],
]);
