// Waivers: what a list may look like, which findings it covers, and that expired ones let the finding come back.

import { check } from '../support/checkTable';
import { exampleTable } from '../../src/rules/exampleTable';
import { readWaivers, type Waiver } from '../../src/rules/readWaivers';
import { waive } from '../../src/rules/waivers';
import { exampleQuestion } from './ruleTester';

const grounds = { reason: '新设机构，目录待补', by: '王某' };
const findings = check(
  exampleQuestion(exampleTable([{ deadline: '' }, { lead: '' }, { deadline: '', lead: '' }, {}])),
).filter(({ rule }) => rule === 'deadline/missing' || rule === 'unit/lead-missing');

const waivedCells = (waiver: Partial<Waiver>, asOf = '2022-12-31'): string[] => {
  const read = readWaivers([{ rule: 'deadline/missing', ...grounds, ...waiver }]);
  if (!read.ok) throw new Error('the waiver is bad');
  return waive(findings, read.value, asOf).findings.flatMap(({ waived, cell }) =>
    waived && cell !== null ? [cell] : [],
  );
};

describe('a waiver covers', () => {
  test.each([
    ['the whole rule', {}, ['C2', 'C4']],
    ['a cell', { cell: 'C4' }, ['C4']],
    ['a cell with dollar signs', { cell: '$c$4' }, ['C4']],
    ['a task by its number', { no: '1' }, ['C2']],
    ['a task by its place', { taskIndex: 3 }, ['C4']],
    ['a task whose lead is the unit', { unit: '县卫健局' }, ['C2']],
    ['nothing, when cell and number disagree', { cell: 'C4', no: '1' }, []],
    ['nothing of another rule', { rule: 'unit/typo' }, []],
  ])('%s', (_name, waiver, cells) => {
    expect(waivedCells(waiver)).toEqual(cells);
  });

  test.each([
    ['on its last day', '2022-12-31', ['C2', 'C4']],
    ['not the day after', '2022-12-30', []],
  ])('%s', (_name, until, cells) => {
    expect(waivedCells({ until })).toEqual(cells);
  });

  test('and names reason, person and last day', () => {
    const read = readWaivers([{ rule: 'deadline/missing', ...grounds, until: '2023-06-30' }]);
    const [first] = waive(findings, read.ok ? read.value : [], '2022-12-31').findings;
    expect(first?.waived).toEqual({ ...grounds, until: '2023-06-30' });
  });
});

describe('waivers that set nothing', () => {
  const waivers: readonly Waiver[] = [
    { rule: 'deadline/missing', no: '1', until: '2022-06-30', ...grounds },
    { rule: 'deadline/missing', no: '2', until: null, ...grounds },
    { rule: 'unit/lead-missing', no: '2', until: null, ...grounds },
    { rule: 'unit/typo', until: '2022-06-30', ...grounds },
  ];

  test('are expired with their finding back, or removable', () => {
    const { expired, removable, findings: marked } = waive(findings, waivers, '2022-12-31');
    expect(expired).toEqual([waivers[0]]);
    expect(removable).toEqual([waivers[1], waivers[3]]);
    expect(marked.filter(({ waived }) => waived).map(({ cell }) => cell)).toEqual(['D3']);
  });
});

describe('a list of waivers', () => {
  test.each([
    ['is a list', {}, 0],
    ['names the rule', [{ ...grounds }], 1],
    ['gives a reason', [{ rule: 'unit/typo', by: '王某', reason: ' ' }], 1],
    [
      'names a person',
      [
        { rule: 'unit/typo', ...grounds },
        { rule: 'unit/typo', reason: '待补' },
      ],
      2,
    ],
    ['has days that are days', [{ rule: 'unit/typo', ...grounds, until: '2022年底' }], 1],
    ['has cells that are addresses', [{ rule: 'unit/typo', ...grounds, cell: '第3行' }], 1],
  ])('%s', (_name, content, entry) => {
    expect(readWaivers(content)).toEqual({ ok: false, entry });
  });

  test('may be empty', () => {
    expect(readWaivers([])).toEqual({ ok: true, value: [] });
  });
});

describe('a waiver that knows its task', () => {
  const rows = [{ deadline: '' }, { lead: '' }, {}];
  const missing = (table: readonly object[]) =>
    check(exampleQuestion(exampleTable(table))).filter(({ rule }) => rule === 'unit/lead-missing');
  const [before] = missing(rows);
  const waiver: Waiver = {
    rule: 'unit/lead-missing',
    cell: before?.cell ?? '',
    no: before?.no ?? '',
    task: before?.task ?? '',
    raw: before?.raw ?? '',
    until: null,
    ...grounds,
  };
  const waived = (table: readonly object[]): boolean[] =>
    waive(missing(table), [waiver], '2022-12-31').findings.map((finding) => finding.waived !== null);

  const named = [
    { text: '建设县域医疗卫生共同体', deadline: '' },
    { text: '实施中小学校舍维修改造', deadline: '2022年10月底', lead: '', coop: '县财政局' },
  ];
  test.each([
    ['holds in its place', named, [true]],
    ['holds when a row is put in above and numbers change', [{ text: '清理拖欠账款' }, ...named], [true]],
    ['holds when its row has moved up', [...named].reverse(), [true]],
    ['ends when the task is another', [{ ...named[0] }, { ...named[1], text: '新建小学2所' }], [false]],
  ])('%s', (_name, table, expected) => {
    expect(waived(table)).toEqual(expected);
  });

  test('ends when the cell says something else', () => {
    const other = waive(missing(named), [{ ...waiver, raw: '县教育局' }], '2022-12-31').findings;
    expect(other.map((finding) => finding.waived)).toEqual([null]);
  });
});
