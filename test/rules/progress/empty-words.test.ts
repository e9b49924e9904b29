import { exampleTable } from '../../../src/rules/exampleTable';
import { progressEmptyWords } from '../../../src/rules/progress/empty-words';
import { testRule } from '../ruleTester';

testRule(progressEmptyWords, [
  ['acts and figures', exampleTable([{}, {}])],
  ['set words before substance', exampleTable([{ progress: '高度重视，正在推进，3个站点已开工。' }])],
  ['无 under 存在问题 is an answer', exampleTable([{ progress: '做法：印发方案。存在问题：无。' }])],
  ['a cause', exampleTable([{ progress: '因资金未到位，暂未启动。' }])],
  ['blank is another rule', exampleTable([{ progress: '' }, { progress: '无' }])],
  ['in a draft', exampleTable([{ progress: '正在推进。' }], { state: 'draft' })],
  [
    'of an earlier period',
    {
      headings: ['任务内容', '牵头单位', '一季度进展情况', '二季度进展情况'],
      rows: [['扩大学位', '县教育局', '正在推进。', '新增学位320个。']],
    },
  ],
  ['the official text is another rule', exampleTable([{ progress: '建设县域医疗卫生共同体' }])],
  [
    'set phrases, references, headings with nothing under them',
    exampleTable([
      { progress: '按照上级部署，稳步推进各项工作。' },
      { progress: '同上' },
      { progress: '主要做法：\n取得成效：\n存在问题：' },
    ]),
    [2, 3, 4].map((row) => ({ message: 'empty', cell: `F${row}` })),
  ],
  [
    'reports under 完成情况 where there is no progress column',
    {
      headings: ['任务内容', '牵头单位', '完成情况'],
      rows: [
        ['扩大学位', '县教育局', '新增学位320个，已投入使用。'],
        ['改善校舍', '县教育局', '高度重视，扎实推进，成效明显。'],
        ['配备校医', '县教育局', '12所学校配备校医，缺口5名。'],
      ],
    },
    [{ message: 'empty', cell: 'C3' }],
  ],
]);
