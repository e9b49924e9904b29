// How tasks and units are named in the sheets.
import fc from 'fast-check';
import { flatText } from '../../src/summary/flatText';
import { shortText } from '../../src/summary/shortText';
import { groupLabel } from '../../src/summary/taskLabel';
import { taskKeys } from '../../src/summary/taskKey';
import { unitCriterion } from '../../src/summary/unitCriterion';
import { unitName } from '../../src/summary/unitName';
import { prepareSummary } from '../../src/summary/prepareSummary';
import { exampleCatalog, exampleTable, exampleUnit, type ExampleTask } from './exampleTable';

test.each([
  ['2022年\n6月底', '2022年6月底'],
  ['2022年底 并长期\n坚持', '2022年底并长期坚持'],
  ['落实 DIP 支付', '落实DIP支付'],
  ['Excel  table', 'Excel table'],
  ['  ', ''],
])('%p reads %p on one line', (text, flat) => {
  expect(flatText(text)).toBe(flat);
});

test.each([
  [
    '由一位政府负责同志统一分管医疗、医保、医药工作，并定期会商',
    '由一位政府负责同志统一分管医疗、医保、医药工作',
  ],
  ['一是，二是，三是把各项任务落到实处；其他', '一是，二是，三是把各项任务落到实处'],
  ['短', '短'],
  ['字'.repeat(34), '字'.repeat(34)],
  ['字'.repeat(35), `${'字'.repeat(33)}…`],
  ['😀'.repeat(40), `${'😀'.repeat(33)}…`],
])('%p is called %p', (text, short) => {
  expect(shortText(text)).toBe(short);
});

const groupsOf = (numbers: readonly (string | null)[]): readonly ExampleTask[] =>
  numbers.map((no, place) => ({ group: [no, `第${place}组`] as const }));

test.each([
  ['printed numbers', groupsOf(['3', '4']), ['3-1', '4-1']],
  ['Chinese numbers', groupsOf(['一', '（二）']), ['一-1', '（二）-1']],
  ['repeated numbers', groupsOf(['1', '1']), ['1-1', '2-1']],
  ['missing numbers', groupsOf([null, '7']), ['1-1', '2-1']],
  ['several tasks', [{}, {}, {}], ['1-1', '1-2', '1-3']],
  ['no groups', [{ group: null }, { group: null }], ['项1', '项2']],
  ['some outside groups', [{ group: null }, {}, { group: null }], ['项1', '1-1', '项2']],
] as const)('keys with %s', (_, tasks, keys) => {
  expect(taskKeys(exampleTable(tasks).table).map(({ key }) => key)).toEqual(keys);
});

test('no two tasks share a key', () => {
  const number = fc.option(fc.constantFrom('1', '2', '10', '一', '（一）', ''));
  fc.assert(
    fc.property(fc.array(fc.option(number), { maxLength: 30 }), (numbers) => {
      const tasks = numbers.map((no, place) => ({
        group: no === null ? null : ([no, `组${place % 3}`] as const),
      }));
      const keys = taskKeys(exampleTable(tasks).table).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});

test.each([
  ['3', '第3类'],
  ['三', '第三类'],
  ['（三）', '第三类'],
  ['甲部分', '甲部分'],
])('group %s is printed %s', (no, label) => {
  const { table } = exampleTable([{ group: [no, '任务'] }]);
  const [task] = prepareSummary(table, { asOf: '2022-12-31' }).tasks;
  expect(task && groupLabel(task)).toBe(label);
});

test.each([
  ['区教育局', 'B7'],
  ['区教育局*', '"=区教育局~*"'],
  ['=1+1', '"==1+1"'],
  ['局?"甲"', '"=局~?""甲"""'],
])('unit %s is asked for as %s', (name, criterion) => {
  expect(unitCriterion(name, 'B7')).toEqual(['单位', criterion]);
});

test('a typo keeps its printed spelling, a long name is cut, a catalog unit takes its short form', () => {
  const catalog = exampleCatalog([['区卫健局', '某区卫生健康局']]);
  const known = exampleUnit('区卫健局', catalog);
  const typo = { ...exampleUnit('区卫建局', null), match: 'typo' as const, candidates: [] };
  expect(unitName(known)).toEqual({ name: '区卫健局', full: '某区卫生健康局', listed: true });
  expect(unitName(typo)).toEqual({ name: '区卫建局', full: '', listed: false });
  expect(unitName(exampleUnit('局'.repeat(300), null)).name).toBe(`${'局'.repeat(79)}…`);
});
