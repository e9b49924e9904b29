import { structureForeignText } from '../../../src/rules/structure/foreign-text';
import { exampleTable } from '../../../src/rules/exampleTable';
import { findingsOf, testRule } from '../ruleTester';

const headings = ['序号', '任务内容', '指标要求', '政策依据', '牵头单位', '进展情况'];
const row = ['1', '建设县域医共体', '就诊率达到90%', '国办发〔2021〕52号', '县卫健局', '见 www.abc.com'];
const put = (place: number, text: string) => ({
  headings,
  rows: [row.map((cell, at) => (at === place ? text : cell))],
});

testRule(structureForeignText, [
  ['what units report may have addresses', { headings, rows: [row] }],
  [
    'in the indicator',
    put(2, '就诊率达到90% 浏览次数：35次'),
    [{ message: 'page', cell: 'C2', part: '浏览次数：35次' }],
  ],
  ['in the basis', put(3, '国办发〔2021〕52号&nbsp;'), [{ message: 'markup', cell: 'D2', part: '&nbsp;' }]],
  [
    'two pieces in a cell are one finding, told by the graver',
    put(1, '建设<br>县域亚博体育app医共体'),
    [{ message: 'spam', cell: 'B2', part: '亚博体育app' }],
  ],
  [
    'a merged text is reported once',
    { ...exampleTable([{ text: '扩大学位 — 3 —' }, { text: '' }], { merges: ['B2:B3'] }) },
    [{ message: 'page', cell: 'B2', part: '— 3 —' }],
  ],
]);

test('the text without the noise is shown, and offered in a draft', () => {
  const example = put(1, '建设<br>县域亚博体育app医共体');
  const repairs = (state: 'draft' | 'issued') =>
    findingsOf(structureForeignText, { ...example, state })[0]?.repairs;
  expect(repairs('issued')).toMatchObject([{ kind: 'display', after: '建设县域医共体' }]);
  expect(repairs('draft')).toMatchObject([{ kind: 'suggested', after: '建设县域医共体' }]);
});
