import { latestDue, lightOf, namedDays, parseDeadline, type LightCase } from '../../../src/language/deadline';
import { lightNames, lightReasons, lightReviews } from '../../../src/messages/zh-CN/light';
import { fill } from '../../../src/messages/fill';

const reference = { year: 2022, date: null };
const at = (
  cell: string,
  asOf: string,
  status: LightCase['status'] = 'doing',
  more: Partial<LightCase> = {},
) =>
  lightOf({ deadlines: parseDeadline(cell, reference), status, isFilledIn: status !== null, asOf, ...more });

test.each([
  ['2022年底', '2022-12-31', 'done', 'done', 'said-done'],
  ['2022年底', '2023-06-01', 'done', 'done', 'said-done'],
  ['2022年底', '2022-12-31', 'doing', 'near', 'day-near'],
  ['2022年底', '2023-01-01', 'doing', 'late', 'day-passed'],
  ['2022年底', '2022-12-01', 'doing', 'near', 'day-near'],
  ['2022年底', '2022-11-30', 'doing', 'normal', 'day-ahead'],
  ['2022年底', '2023-01-01', null, 'not-reported', 'nothing-filled-in'],
  ['2024年2月底', '2024-02-29', 'doing', 'near', 'day-near'],
  ['2024年2月底', '2024-03-01', 'doing', 'late', 'day-passed'],
  ['2022年底并长期坚持', '2022-12-31', 'doing', 'near', 'day-near'],
  ['2022年底并长期坚持', '2023-01-01', 'doing', 'standing', 'standing-duty'],
  ['2022年底并长期坚持', '2023-01-01', 'not-done', 'late', 'standing-but-not-done'],
  ['2022年底并长期坚持', '2023-01-01', 'not-started', 'late', 'standing-but-not-done'],
  ['2022年底', '2023-01-01', 'standing', 'standing', 'standing-duty'],
  ['2022年—2025年底', '2023-01-01', 'doing', 'normal', 'day-ahead'],
  ['2022年—2025年底', '2026-01-01', 'doing', 'late', 'day-passed'],
  ['自2022年起', '2026-01-01', 'doing', 'standing', 'standing-duty'],
  ['长期坚持', '2026-01-01', 'doing', 'standing', 'standing-duty'],
  ['定期', '2026-01-01', 'doing', 'standing', 'standing-duty'],
  ['分阶段实施', '2026-01-01', 'doing', 'undecided', 'not-datable'],
  ['5年内', '2026-01-01', 'doing', 'undecided', 'not-datable'],
  ['2022年6月31日', '2026-01-01', 'doing', 'undecided', 'not-datable'],
  ['—', '2026-01-01', 'doing', 'no-deadline', 'no-deadline'],
  ['立行立改，2022年6月底前', '2022-07-01', 'doing', 'late', 'day-passed'],
  ['2022年6月底前，其余按上级部署，2022年13月', '2022-07-01', 'doing', 'undecided', 'not-datable'],
] as const)('%s as of %s with status %s is %s (%s)', (cell, asOf, status, light, reason) => {
  expect(at(cell, asOf, status)).toMatchObject({ light, reason, review: null });
});

test('of several days the last decides; an earlier one gone is for review', () => {
  const light = at('2022年底2025年底', '2023-01-10');
  expect(light).toMatchObject({ light: 'normal', data: { day: '2025-12-31' } });
  expect(light.review).toEqual({
    reason: 'stage-passed',
    data: { words: '2022年底', asOf: '2023-01-10', day: '2022-12-31', days: 10 },
  });
  expect(at('2022年底2025年底', '2026-01-01').light).toBe('late');
});

test.each([
  [[], 'normal', 'period-without-date'],
  [['2022-11-03'], 'normal', 'period-reported'],
  [['2023-02-01'], 'normal', 'period-reported'],
  [['2021-11-03'], 'late', 'period-not-reported'],
  [['2024-01-01'], 'normal', 'period-without-date'],
])('a yearly duty whose progress names %j is %s (%s)', (progressDays, light, reason) => {
  const found = at('每年年底', '2023-03-01', 'doing', { progressDays });
  expect(found).toMatchObject({ light, reason, data: { day: '2022-12-31' } });
  expect(found.review !== null).toBe(reason === 'period-without-date');
});

test.each([
  ['yearly', '2023-03-01', '2022-01-01', '2022-12-31'],
  ['yearly:06-30', '2022-06-29', '2021-01-01', '2021-06-30'],
  ['yearly:06-30', '2022-06-30', '2022-01-01', '2022-06-30'],
  ['half-yearly', '2022-08-01', '2022-01-01', '2022-06-30'],
  ['quarterly:end', '2022-05-10', '2022-01-01', '2022-03-31'],
  ['monthly:end', '2024-03-01', '2024-02-01', '2024-02-29'],
  ['monthly:28', '2022-03-27', '2022-02-01', '2022-02-28'],
  ['monthly:31', '2022-02-28', '2022-02-01', '2022-02-28'],
  ['weekly', '2022-03-02', '2022-02-21', '2022-02-27'],
])('%s was last due as of %s for %s to %s', (recur, asOf, start, due) => {
  expect(latestDue(recur, asOf)).toEqual({ start, due });
});

test('an irregular duty is never due', () => {
  expect(latestDue('irregular', '2022-03-02')).toBeNull();
});

test('a person overrides with a reason, and the days before 临近 can be set', () => {
  const override = { light: 'normal', note: '经批准延期' } as const;
  expect(at('2022年底', '2023-01-01', 'doing', { override })).toMatchObject({
    light: 'normal',
    reason: 'overridden',
    data: { note: '经批准延期' },
  });
  expect(at('2022年底', '2022-12-01', 'doing', { nearDays: 10 }).light).toBe('normal');
});

test.each([
  ['3月15日召开推进会，4月底前已培训200人', ['2022-03-15', '2022-04-30']],
  ['2021年12月3日、2022年1月5日两次督查', ['2021-12-03', '2022-01-05']],
  ['正在推进', []],
])('%s names %j', (text, days) => {
  expect(namedDays(text, reference)).toEqual(days);
});

test('every light, reason and review has its words without a blank left open', () => {
  const data = { words: '2022年底', asOf: '2023-01-01', day: '2022-12-31', days: 1, note: '经批准延期' };
  for (const sentence of [...Object.values(lightReasons), ...Object.values(lightReviews)]) {
    expect(fill(sentence, data)).toMatch(/^[^{}]+。$/);
  }
  expect(new Set(Object.values(lightNames)).size).toBe(8);
});
