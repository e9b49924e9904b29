import { officialRowRemoved } from '../../../src/rules/official/row-removed';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

const issued = exampleTable([{}, {}, {}]);
const extra = ['3', '开展法治宣传教育系列活动', '2022年底', '县司法局', '无', '已办12场。', '推进中'];

testRule(officialRowRemoved, [
  ['the same rows', { ...issued, issued }],
  [
    'two rows gone',
    { ...issued, rows: issued.rows.slice(2), issued },
    [
      { message: 'removed', cell: null },
      { message: 'removed', cell: null },
    ],
  ],
  [
    'a row replaced by another',
    { ...issued, rows: [...issued.rows.slice(0, 2), extra], issued },
    [{ message: 'removed', cell: null }],
  ],
  ['a row rewritten is still there', { ...exampleTable([{ text: '建设县域医共体' }, {}, {}]), issued }],
]);
