import { deadlineMissing } from '../../../src/rules/deadline/missing';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

testRule(deadlineMissing, [
  [
    'a deadline in every form',
    exampleTable([{ deadline: '2022年底' }, { deadline: '每季度末' }, { deadline: '立行立改' }]),
  ],
  ['not understood is another rule', exampleTable([{}, { deadline: '视情况而定' }])],
  [
    'no deadline column',
    {
      headings: ['任务内容', '牵头单位'],
      rows: [
        ['扩大学位', '县教育局'],
        ['改善校舍', '县教育局'],
      ],
    },
  ],
  ['blank in every row is one finding of another rule', exampleTable([{ deadline: '' }, { deadline: '' }])],
  [
    'merged cells that came apart are another rule',
    exampleTable([{}, { deadline: '' }, {}, { deadline: '' }], { merges: ['C2:C3'] }),
  ],
  [
    'blanks and line breaks only',
    exampleTable([{}, { deadline: ' \n　' }]),
    [{ message: 'missing', cell: 'C3' }],
  ],
  [
    '无 and a slash',
    exampleTable([{}, { deadline: '无' }, { deadline: '/' }]),
    [
      { message: 'missing', cell: 'C3' },
      { message: 'missing', cell: 'C4' },
    ],
  ],
]);
