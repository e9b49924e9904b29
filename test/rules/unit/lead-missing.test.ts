import { leadMissing } from '../../../src/rules/unit/lead-missing';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

testRule(leadMissing, [
  [
    'responsible counts',
    {
      headings: ['任务内容', '责任单位'],
      rows: [
        ['扩大学位', '县教育局'],
        ['改善校舍', '县教育局'],
      ],
    },
  ],
  ['an unknown name is a name', exampleTable([{ lead: '远航互联' }])],
  ['blank in every row is one finding of another rule', exampleTable([{ lead: '' }, { lead: '' }])],
  ['merged with the row above', exampleTable([{}, { lead: '' }], { merges: ['D2:D3'] })],
  ['blanks only', exampleTable([{}, { lead: ' \n' }]), [{ message: 'missing', cell: 'D3' }]],
  [
    'nobody in 责任单位',
    {
      headings: ['任务内容', '责任单位'],
      rows: [
        ['扩大学位', '县教育局'],
        ['改善校舍', ''],
      ],
    },
    [{ message: 'missing', cell: 'B3' }],
  ],
]);
