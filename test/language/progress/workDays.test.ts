// Dates of work in entries, of the fourth quarter of 2022 as of its last day; plans, comparisons and background dates are none.

import { readProgress, reportingPeriod, workDays } from '../../../src/language/progress';

const asOf = '2022-12-31';
const period = reportingPeriod('2022年四季度', { asOf, year: 2022 });
const told = (text: string): string =>
  workDays(readProgress(text).clauses, period, asOf)
    .days.map(({ words, first, last, span }) => {
      expect(text.slice(...span).replace(/\s/g, '')).toBe(words);
      return `${first}/${last}`;
    })
    .join(' ');

test.each([
  ['11月8日召开推进会。', '2022-11-08/2022-11-08'],
  ['方案10月27日公布。', '2022-10-27/2022-10-27'],
  ['2020年检查机构12家。', '2020-01-01/2020-12-31'],
  ['2021年3月启动，11月竣工。', '2021-03-01/2021-03-31 2021-11-01/2021-11-30'],
  ['1月至3月集中检查餐饮场所430家。', '2022-01-01/2022-03-31'],
  ['上半年培训骨干210人次。', '2022-01-01/2022-06-30'],
  ['2023年1月印发通知。', '2023-01-01/2023-01-31'],
  ['11 月 8 日召开推进会。', '2022-11-08/2022-11-08'],
])('%s → %s', (text, days) => expect(told(text)).toBe(days));

test.each([
  '计划2023年3月完工。',
  '预计明年6月投用。',
  '下一步：2023年1月全部挂牌。',
  '2023年6月底前完成验收。',
  '入学率较2021年提高2个百分点。',
  '比上年9月多12家。',
  '按照《2021年工作要点》推进。',
  '报送2021年医疗服务收入和成本数据。',
  '2021年度绩效考核结果已公布。',
  '合同期至2025年12月。',
  '每月28日通报。',
  '按2021年标准发放补助。',
])('no date of work in %s', (text) => expect(told(text)).toBe(''));

test.each([
  ['2020年启动，目前已封顶。', true],
  ['2020年启动，今年完成主体。', true],
  ['2020年检查机构12家。', false],
])('%s speaks of now: %s', (text, expected) =>
  expect(workDays(readProgress(text).clauses, period, asOf).speaksOfNow).toBe(expected),
);
