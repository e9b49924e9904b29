// What the document's year and day give, and what stays unsaid without them.
import { parseDeadline } from '../../../src/language/deadline';
import { briefly } from './brief';

const nothing = { year: null, date: null };
const year = { year: 2022, date: null };
const day = { year: 2022, date: '2022-11-15' };

test.each([
  ['年底前', nothing, 'by 12-31'],
  ['6月底前', nothing, 'by 06-30'],
  ['今年6月底前', nothing, 'by 06-30'],
  ['3月前', nothing, 'by 02-28'],
  ['6月—9月', nothing, 'range 06-01 09-30'],
  ['2021年6月底前，12月底前', nothing, 'by 2021-06-30 | by 2021-12-31'],
  ['11月—2023年3月', nothing, 'range 2022-11-01 2023-03-31'],
  ['明年6月底前', nothing, 'unknown not-understood'],
  ['2021年启动，次年6月完成', nothing, 'by 2021-12-31 | by 2022-06-30'],
  ['本月底前', nothing, 'unknown not-understood'],
  ['今年', year, 'by 2022-12-31'],
  ['年内', year, 'by 2022-12-31'],
  ['12月底前', year, 'by 2022-12-31'],
  ['下半年', year, 'by 2022-12-31'],
  ['明年6月底前', year, 'by 2023-06-30'],
  ['本月底前', year, 'unknown not-understood'],
  ['本季度末', year, 'unknown not-understood'],
  ['即日起至2022年底', year, 'by 2022-12-31'],
  ['本月', day, 'by 2022-11-30'],
  ['下月10日前', day, 'by 2022-12-10'],
  ['次月底前', { year: 2022, date: '2022-12-20' }, 'by 2023-01-31'],
  ['下季度末', day, 'by 2023-03-31'],
  ['年底前', { year: null, date: '2021-05-01' }, 'by 2021-12-31'],
])('%j in a document of %j says %s', (cell, reference, expected) => {
  expect(briefly(parseDeadline(cell, reference))).toBe(expected);
});
