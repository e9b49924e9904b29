import { officialRowMoved } from '../../../src/rules/official/row-moved';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

const issued = exampleTable([{}, {}, {}]);
const [first = [], second = [], third = []] = issued.rows;
const extra = ['4', '开展法治宣传教育系列活动', '2022年底', '县司法局', '无', '已办12场。', '推进中'];

testRule(officialRowMoved, [
  ['the same order', { ...issued, issued }],
  ['a row put in moves nobody', { ...issued, rows: [extra, first, second, third], issued }],
  ['a row left out moves nobody', { ...issued, rows: [second, third], issued }],
  [
    'the first to the end',
    { ...issued, rows: [second, third, first], issued },
    [{ message: 'moved', cell: 'B4' }],
  ],
]);
