import { entryEdits, entryScope } from '../../../src/jobs/fill/entryEdits';
import { entryPlace } from '../../../src/jobs/fill/entryPlace';
import { fillUnits, findUnits } from '../../../src/jobs/fill/fillUnits';
import { myTasks } from '../../../src/jobs/fill/myTasks';
import { taskTargets } from '../../../src/jobs/fill/taskTargets';
import { taskIdentities } from '../../../src/table/taskIdentity';
import type { SheetSnapshot } from '../../../src/workbook/SheetSnapshot';
import { sheetOf } from '../../support/sheet';
import { county, opened } from './tables';

const tasksOf = (unit: string, sheet: SheetSnapshot, asOf?: string) => {
  const at = opened(sheet, asOf);
  const key = fillUnits(at.table, at.catalog).find(({ name }) => name === unit)?.key ?? '';
  return myTasks(at, key, entryPlace(at.table, sheet, at.asOf), at.findings);
};

describe('the units of the table', () => {
  const units = fillUnits(opened(county()).table, null);

  test('those with most to report stand first', () => {
    expect(units.map(({ name, lead, coop }) => `${name} ${lead} ${coop}`)).toEqual([
      '县民政局 2 0',
      '县教育局 1 0',
      '县财政局 0 3',
    ]);
  });

  test.each([
    ['教育', ['县教育局']],
    ['县 教育', ['县教育局']],
    ['mz', ['县民政局']],
    ['XCZJ', ['县财政局']],
    ['ＭＺＪ', ['县民政局']],
    ['水利', []],
    ['', ['县民政局', '县教育局', '县财政局']],
  ])('%s finds them', (typed, expected) => {
    expect(findUnits(units, typed).map(({ name }) => name)).toEqual(expected);
  });
});

describe('my tasks', () => {
  test.each([
    ['2023-01-31', 'normal'],
    ['2023-02-01', null],
  ])('as of %s a light that a person has set is %s for its task alone', (asOf, light) => {
    const at = opened(county(), asOf);
    const [task = ''] = taskIdentities(at.table);
    const set = { task, light: 'normal', reason: '已同意延期', by: '王某', until: '2023-01-31' } as const;
    const key = fillUnits(at.table, null).find(({ name }) => name === '县民政局')?.key ?? '';
    const mine = myTasks({ ...at, lights: [set] }, key, entryPlace(at.table, at.sheet, asOf), []);
    expect(mine.map(({ judged }) => judged?.light ?? null)).toEqual([light, null]);
  });

  test('as lead and as helper, with what each lacks', () => {
    const sheet = county(['', '', '正在推进'], undefined, ['', '', '推进中']);
    const lines = (unit: string) =>
      tasksOf(unit, sheet).map(
        ({ task, isLead, text, missing, doubts, time: { light, days } }) =>
          `${task.no} ${isLead ? 'lead' : 'coop'} ${text?.cell} ${missing.join('+')} ${doubts.join('+')} ${light} ${days}`,
      );
    expect(lines('县民政局')).toEqual([
      '1 lead F3 进展情况+完成情况  normal 92',
      '3 lead F5  progress/empty-words normal 92',
    ]);
    expect(lines('县财政局')).toHaveLength(3);
  });

  test.each([
    ['2022-12-15', '', 'near', 16],
    ['2023-01-10', '', 'not-reported', -10],
    ['2023-01-10', '推进中', 'late', -10],
    ['2023-01-10', '已完成', 'done', null],
  ])('on %s with “%s”', (asOf, status, light, days) => {
    const [first] = tasksOf('县民政局', county([], undefined, [status]), asOf);
    expect([first?.time.light, first?.time.days]).toEqual([light, days]);
  });

  test('in a table of several periods the last one is at hand', () => {
    const sheet = sheetOf(`
== 责任分工 ==
某县2022年重点任务责任分工表 | < | < | < | <
序号 | 任务内容 | 牵头单位 | 一季度进展情况 | 二季度进展情况
1 | 实施中小学校舍维修改造 | 县教育局 | 已完成招标。 |
`);
    const [first] = tasksOf('县教育局', sheet, '2022-07-05');
    expect([first?.text?.cell, first?.earlier?.raw]).toEqual(['E3', '已完成招标。']);
  });

  test('targets in the words of the task', () => {
    const { table, date } = opened(county());
    const [first] = table.tasks;
    expect(first && taskTargets(first, { year: table.year, date })).toEqual([
      { figure: '不少于30个', clause: '年底前建成社区养老服务站不少于30个' },
    ]);
  });
});

describe('what is written', () => {
  test('changed cells only, with what must still stand there', () => {
    const [, third] = tasksOf('县民政局', county(['', '', '正在推进'], undefined, ['', '', '推进中']));
    const edits = third ? entryEdits('责任分工', third, { text: '已上线860项。', status: '推进中' }) : [];
    expect(edits.map(({ edit }) => edit)).toEqual([
      { sheet: '责任分工', cell: 'F5', expected: '正在推进', content: '已上线860项。' },
    ]);
  });

  test('formulas are left alone', () => {
    const [first] = tasksOf('县民政局', county(['{formula =A1 3}']));
    expect(first?.text?.isFormula).toBe(true);
    expect(first && entryEdits('责任分工', first, { text: '新内容', status: null })).toEqual([]);
  });

  test('nowhere but in the fill-in columns', () => {
    expect(entryScope(opened(county()).table)).toEqual({
      责任分工: [
        { top: 3, bottom: 5, left: 6, right: 6 },
        { top: 3, bottom: 5, left: 7, right: 7 },
      ],
    });
  });
});
