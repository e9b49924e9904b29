import { officialColumnRenamed } from '../../../src/rules/official/column-renamed';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

const issued = exampleTable([{}, {}, {}]);
const headings = (place: number, words: string) =>
  issued.headings.map((heading, at) => (at === place ? words : heading));
const without = (row: readonly string[]) => row.filter((_, at) => at !== 4);

testRule(officialColumnRenamed, [
  ['the same headings', { ...issued, issued }],
  ['blanks in a heading', { ...issued, headings: headings(2, '完成\n时 限'), issued }],
  [
    'a period put before what units fill in',
    { ...issued, headings: headings(5, '截至2022年6月底进展情况'), issued },
  ],
  [
    'another column beside',
    {
      ...issued,
      headings: [...issued.headings, '备注'],
      rows: issued.rows.map((row) => [...row, '另报']),
      issued,
    },
  ],
  [
    'a heading in other words',
    { ...issued, headings: headings(5, '工作进展'), issued },
    [{ message: 'renamed', cell: 'F1' }],
  ],
  [
    'a helper column gone',
    { ...issued, headings: without(issued.headings), rows: issued.rows.map(without), issued },
    [{ message: 'lost', cell: null }],
  ],
]);
