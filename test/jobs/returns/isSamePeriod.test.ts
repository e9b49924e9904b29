// Two prints of a period.

import { isSamePeriod } from '../../../src/jobs/returns/isSamePeriod';

test.each([
  ['2022年三季度', '2022年三季度', true],
  ['2022年三季度', '２０２２年三季度', true],
  ['2022年三季度', '三季度', true],
  ['截至9月底', '2022年三季度', true],
  ['上半年', '6月', true],
  ['2022年三季度', '2022年二季度', false],
  ['2022年三季度', '2021年三季度', false],
  ['本期', '三季度', false],
])('%s · %s', (one, other, same) => {
  expect([isSamePeriod(one, other), isSamePeriod(other, one)]).toEqual([same, same]);
});
