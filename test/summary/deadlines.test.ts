// Kind and days of a task's deadline, and which day is in force: tables of cases.
import { currentDeadline } from '../../src/summary/currentDeadline';
import { addMonths, dayNumber, numberOf, printedDay } from '../../src/summary/dayNumber';
import { deadlineSpan } from '../../src/summary/deadlineSpan';
import type { Deadline } from '../../src/language/deadline/Deadline';
import { exampleDeadline } from './exampleTable';

const by = (end: string, told: Partial<Deadline> = {}) => ({ end, ...told });
const recurring = (recur: string, told: Partial<Deadline> = {}) =>
  ({ type: 'recurring', recur, ...told }) as const;

type Case = readonly [
  name: string,
  deadlines: readonly Partial<Deadline>[],
  asOf: string,
  kind: string,
  current: string | null,
];

const cases: readonly Case[] = [
  ['one day', [by('2022-12-31')], '2022-06-01', '限期', '2022-12-31'],
  ['a day that is over', [by('2022-06-30')], '2022-12-31', '限期', '2022-06-30'],
  [
    'a day with a standing duty',
    [by('2022-12-31', { ongoing: true })],
    '2022-06-01',
    '限期并长期',
    '2022-12-31',
  ],
  [
    'a day beside a standing duty',
    [by('2022-12-31'), { type: 'ongoing', ongoing: true }],
    '2022-06-01',
    '限期并长期',
    '2022-12-31',
  ],
  ['standing only', [{ type: 'ongoing', ongoing: true }], '2022-06-01', '长期', null],
  [
    'a range',
    [{ type: 'range', start: '2022-01-01', end: '2025-12-31' }],
    '2022-06-01',
    '区间',
    '2025-12-31',
  ],
  ['a range without end', [{ type: 'range', start: '2017-08-01' }], '2022-06-01', '区间', null],
  ['two days, none over', [by('2022-12-31'), by('2025-12-31')], '2022-12-31', '多个时限', '2022-12-31'],
  ['two days, the first over', [by('2022-12-31'), by('2025-12-31')], '2023-01-01', '多个时限', '2025-12-31'],
  [
    'three days, the second in force',
    [by('2021-12-31'), by('2022-12-31'), by('2025-12-31')],
    '2022-06-01',
    '多个时限',
    '2022-12-31',
  ],
  [
    'three days, all over',
    [by('2019-12-31'), by('2020-12-31'), by('2021-12-31')],
    '2022-06-01',
    '多个时限',
    '2021-12-31',
  ],
  [
    'four days, the third in force',
    [by('2020-12-31'), by('2021-12-31'), by('2022-12-31'), by('2025-12-31')],
    '2022-06-01',
    '多个时限',
    '2022-12-31',
  ],
  ['the same day twice', [by('2022-12-31'), by('2022-12-31')], '2022-06-01', '限期', '2022-12-31'],
  ['days out of order', [by('2025-12-31'), by('2022-12-31')], '2022-06-01', '多个时限', '2022-12-31'],
  ['every year, still to come', [recurring('yearly:12-31')], '2022-12-31', '每年', '2022-12-31'],
  ['every year, next year again', [recurring('yearly:06-30')], '2022-07-01', '每年', '2023-06-30'],
  ['every year on 29 February', [recurring('yearly:02-29')], '2023-01-01', '每年', '2023-02-28'],
  ['every year, no day told', [recurring('yearly')], '2022-07-01', '每年', null],
  ['every half-year', [recurring('half-yearly:end')], '2022-07-01', '每半年', '2022-12-31'],
  ['every half-year, the first half', [recurring('half-yearly:end')], '2022-03-01', '每半年', '2022-06-30'],
  ['every quarter', [recurring('quarterly:end')], '2022-09-30', '每季度', '2022-09-30'],
  ['every quarter, the day after', [recurring('quarterly:end')], '2022-10-01', '每季度', '2022-12-31'],
  ['a day of every quarter', [recurring('quarterly:25')], '2022-10-01', '每季度', null],
  ['every month', [recurring('monthly:28')], '2022-02-28', '每月', '2022-02-28'],
  ['every month, the day after', [recurring('monthly:28')], '2022-12-29', '每月', '2023-01-28'],
  ['every month’s end in February', [recurring('monthly:end')], '2024-02-10', '每月', '2024-02-29'],
  ['every week', [recurring('weekly')], '2022-02-28', '每周', null],
  ['now and then, standing', [recurring('irregular', { ongoing: true })], '2022-02-28', '不定期并长期', null],
  ['in stages', [{ type: 'phased' }], '2022-02-28', '分阶段', null],
  ['at once', [{ type: 'relative', immediate: true }], '2022-02-28', '立即', null],
  ['after an event', [{ type: 'relative' }], '2022-02-28', '相对期限', null],
  ['no year anywhere', [{ type: 'by', endMonthDay: '12-31' }], '2022-02-28', '年份不明', null],
  ['not understood', [{ type: 'unknown', reason: 'not-understood' }], '2022-02-28', '待核对', null],
  ['none', [{ type: 'none' }], '2022-02-28', '未注明', null],
  ['no values at all', [], '2022-02-28', '未注明', null],
];

test.each(cases)('%s', (_, deadlines, asOf, kind, current) => {
  const span = deadlineSpan(deadlines.map(exampleDeadline), dayNumber(asOf));
  expect(span.kind).toBe(kind);
  expect(currentDeadline(span, dayNumber(asOf))).toBe(current === null ? null : dayNumber(current));
});

test('days are Excel’s serial numbers and print as official papers do', () => {
  expect(dayNumber('2022-12-31')).toBe(44_926);
  expect(numberOf({ year: 2022, month: 12, day: 31 })).toBe(44_926);
  expect(printedDay(44_926)).toBe('2022年12月31日');
});

test.each([
  ['2022-12-31', -10, '2022-02-28'],
  ['2022-12-31', 2, '2023-02-28'],
  ['2023-11-30', 3, '2024-02-29'],
  ['2022-01-15', -1, '2021-12-15'],
])('%s and %i months is %s', (from, months, to) => {
  expect(addMonths(dayNumber(from), months)).toBe(dayNumber(to));
});
