import { collectiveOnly } from '../../../src/rules/unit/collective-only';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

testRule(collectiveOnly, [
  ['a name beside the collective', exampleTable([{ lead: '县教育局、各乡镇人民政府' }])],
  ['collective helpers', exampleTable([{ coop: '各有关部门' }])],
  ['nobody at all is another rule', exampleTable([{}, { lead: '' }])],
  [
    'in 责任单位',
    { headings: ['任务内容', '责任单位'], rows: [['扩大学位', '各乡镇人民政府']] },
    [{ message: 'collective', cell: 'B2' }],
  ],
  ['departments concerned', exampleTable([{ lead: '各相关部门' }]), [{ message: 'collective', cell: 'D2' }]],
]);
