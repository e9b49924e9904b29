// Standard wording of one value, and the small questions about last days.
import { formatDeadline, lastDays, latestDay, parseDeadline } from '../../../src/language/deadline';

const reference = { year: 2022, date: null };

test.each([
  ['2022.12.31', '2022年底前'],
  ['2022年6月', '2022年6月底前'],
  ['2022年6月15日', '2022年6月15日前'],
  ['2024年2月', '2024年2月底前'],
  ['2022年底并长期坚持', '2022年底前并长期坚持'],
  ['2022年5月底动工', '2022年5月底前动工'],
  ['2022年起', '自2022年1月1日起'],
  ['“十四五”期间', '2021年1月1日至2025年12月31日'],
  ['每月28日前', '每月28日前'],
  ['每季度末', '每季度末前'],
  ['每年年底', '每年12月底前'],
  ['常态化', '长期坚持'],
  ['分步推进', '分阶段实施'],
  ['立即整改', '立行立改'],
  ['春节前', '春节前'],
  ['/', '—'],
  ['见附件', '见附件'],
])('%j is written %j', (cell, wording) => {
  expect(parseDeadline(cell, reference).map(formatDeadline)).toEqual([wording]);
});

test('the latest of several last days decides', () => {
  const deadlines = parseDeadline('2022年底、2025年底，长期坚持', reference);
  expect(lastDays(deadlines)).toEqual(['2022-12-31', '2025-12-31']);
  expect(latestDay(deadlines)).toBe('2025-12-31');
  expect(latestDay(parseDeadline('分阶段实施', reference))).toBeNull();
});
