// Light, class and report state of a task: tables of cases.
import { emptyWords } from '../../src/summary/emptyWords';
import { lookUp, trimmed } from '../../src/summary/excelText';
import { lightOf } from '../../src/summary/light';
import { progressClassOf } from '../../src/summary/progressClass';
import { reportStateOf } from '../../src/summary/reportState';
import { statusWords } from '../../src/summary/statusWords';
import { tierOf } from '../../src/summary/tier';
import { defaultParameters } from '../../src/summary/prepareSummary';
import { exampleCatalog, exampleTable } from './exampleTable';

test.each([
  ['已完成', '限期', -184, '完成'],
  ['推进中', '限期', -184, '逾期'],
  ['推进中', '限期', -1, '逾期'],
  ['推进中', '限期', 0, '临近'],
  ['推进中', '限期', 30, '临近'],
  ['推进中', '限期', 31, '正常'],
  ['推进中', '限期并长期', -1, '长期'],
  ['已完成', '限期并长期', -1, '完成'],
  ['未填报', '长期', null, '长期'],
  ['未填报', '分阶段', null, '无时限'],
  ['长期坚持', '限期', -1, '逾期'],
] as const)('%s, %s, %p days left: %s', (progress, kind, daysLeft, light) => {
  expect(lightOf(progress, kind, daysLeft, 30)).toBe(light);
});

const words = statusWords(exampleTable([]).table, null);

test.each([
  ['', '未填报'],
  ['   ', '未填报'],
  ['已完成', '已完成'],
  [' 已完成 ', '已完成'],
  ['基本完成', '推进中'],
  ['未完成', '推进中'],
  ['推进中', '推进中'],
  ['尚未启动', '未启动'],
  ['长期坚持', '长期坚持'],
  ['达到序时进度', '待核对'],
  ['已完成。', '待核对'],
  [1, '待核对'],
] as const)('status %p counts as %s', (status, progress) => {
  expect(progressClassOf(status, words)).toBe(progress);
});

test('the catalog’s words and the table’s understood wordings join the list, misunderstood ones do not', () => {
  const catalog = {
    ...exampleCatalog([]),
    statusWords: [{ word: '达到序时进度', value: 'doing' as const }],
  };
  const { table } = exampleTable([
    { status: '☑', statusValue: 'done' },
    { status: '说不清', statusValue: 'unclear' },
    { status: '已完成', statusValue: 'done' },
  ]);
  const listed = statusWords(table, catalog);
  expect(progressClassOf('达到序时进度', listed)).toBe('推进中');
  expect(progressClassOf('☑', listed)).toBe('已完成');
  expect(progressClassOf('说不清', listed)).toBe('待核对');
  expect(listed.filter(({ word }) => word === '已完成')).toHaveLength(1);
});

const both = { progress: true, status: true };
const longText = '开展工作'.repeat(80);

test.each([
  ['', '', both, '均未填'],
  [' ', '', both, '均未填'],
  ['', '已完成', both, '缺进展'],
  ['同上', '', both, '进展空泛'],
  ['按要求落实。', '推进中', both, '进展空泛'],
  ['。', '推进中', both, '齐全'],
  ['已建成3个', '', both, '缺完成情况'],
  ['已建成3个', '推进中', both, '齐全'],
  [longText, '推进中', both, '齐全'],
  ['', '', { progress: false, status: true }, '缺完成情况'],
  ['', '推进中', { progress: false, status: true }, '齐全'],
  ['', '', { progress: true, status: false }, '缺进展'],
  ['同上', '', { progress: true, status: false }, '进展空泛'],
  ['', '', { progress: false, status: false }, '不适用'],
] as const)('progress %p, status %p: %p gives %s', (progress, status, has, state) => {
  expect(reportStateOf(progress, status, has, emptyWords)).toBe(state);
});

test.each([
  [-3, '提醒'],
  [0, '提醒'],
  [7, '提醒'],
  [8, '催办'],
  [30, '催办'],
  [31, '通报'],
])('%i days on the list: %s', (days, tier) => {
  expect(tierOf(days, defaultParameters)).toBe(tier);
});

test.each([
  ['ABC', ['abc'], 0],
  ['完成*', ['已完成', '完成了'], 1],
  ['已完?', ['已完成'], 0],
  ['已完~?', ['已完成'], -1],
  ['已完~?', ['已完?'], 0],
  ['a.c', ['abc', 'a.c'], 1],
  ['(一)', ['一', '(一)'], 1],
  ['字'.repeat(256), ['字'.repeat(256)], -1],
] as const)('looking up %p in %p finds place %i', (wanted, list, place) => {
  expect(lookUp(wanted, list)).toBe(place);
});

test.each([
  ['  a   b ', 'a b'],
  [0.1 + 0.2, '0.3'],
  [true, 'TRUE'],
  ['\n文\n', '\n文\n'],
] as const)('%p is trimmed to %p', (value, text) => {
  expect(trimmed(value)).toBe(text);
});
