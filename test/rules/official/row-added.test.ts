import { officialRowAdded } from '../../../src/rules/official/row-added';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

const issued = exampleTable([{}, {}, {}]);
const [first = [], ...rest] = issued.rows;
const extra = ['4', '开展法治宣传教育系列活动', '2022年底', '县司法局', '无', '已办12场。', '推进中'];

testRule(officialRowAdded, [
  ['the same rows', { ...issued, issued }],
  [
    'a row put in between',
    { ...issued, rows: [first, extra, ...rest], issued },
    [{ message: 'added', cell: 'B3' }],
  ],
  ['a row copied', { ...issued, rows: [first, first, ...rest], issued }, [{ message: 'added', cell: 'B3' }]],
  ['nobody has the issued table', { ...issued, rows: [first, extra] }],
]);
