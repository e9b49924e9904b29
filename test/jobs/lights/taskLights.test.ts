import { openTable } from '../../../src/jobs/openTable';
import {
  keptLights,
  taskLights,
  uncountedOverrides,
  withLight,
  withoutLights,
} from '../../../src/jobs/lights';
import type { LightOverride } from '../../../src/jobs/lights';
import type { KeptSettings } from '../../../src/workbook/KeptSettings';
import { sheetOf } from '../../support/sheet';

const rows = [
  '1 | 印发实施方案 | 2022年6月底前 | 县卫健局 | 县财政局 | 已起草方案初稿，正在征求意见。 | 推进中',
  '2 | 建设县域医共体 | 2022年10月底 | 县卫健局 | 县财政局 | 已签订协议6份。 | 推进中',
  '3 | 巩固脱贫成果 | 长期坚持 | 县乡村振兴局 |  | 开展走访120户。 | 推进中',
  '4 | 修缮校舍 | 2022年底 | 县教育局 |  |  |',
  '5 | 推进简政放权 | 分阶段实施 | 县审批局 |  | 已下放12项。 | 推进中',
  '6 | 建成养老站 | 2022年3月 | 县民政局 |  | 建成12个。 | 已完成',
  '7 | 公布服务清单 |  | 县审批局 |  | 已公布。 | 推进中',
  '8 | 报送工作情况 | 每季度末 | 县发改局 |  | 2022年3月报送一次。 | 推进中',
  '9 | 开展督导检查 | 2022年6月底前、2023年底 | 县教育局 |  | 已检查12所。 | 推进中',
  '10 | 修缮校舍 | 2022年底 | 县教育局 |  |  |',
];
const drawn = (lines: readonly string[]) =>
  sheetOf(
    [
      '== 责任分工 ==',
      '某县2022年重点任务责任分工表 | < | < | < | < | < | <',
      '序号 | 任务内容 | 完成时限 | 牵头单位 | 配合单位 | 进展情况 | 完成情况',
      ...lines,
    ].join('\n'),
  );

function lights(overrides: readonly LightOverride[] = [], asOf = '2022-09-30', sheet = drawn(rows)) {
  const read = openTable([sheet]);
  if (!read.ok) throw new Error(read.problem.id);
  const { table, date } = read;
  return taskLights({ table, sheet, asOf, date }, overrides);
}

const grounds = { reason: '县委常委会已同意延期。', by: '李建国', until: '2022-12-31' };
const delayed = (task: string): LightOverride => ({ task, light: 'normal', ...grounds });

describe('lights of all tasks', () => {
  test.each([
    [1, 'late', 'C3'],
    [2, 'normal', 'C4'],
    [3, 'standing', 'C5'],
    [4, 'not-reported', 'C6'],
    [5, 'undecided', 'C7'],
    [6, 'done', 'C8'],
    [7, 'no-deadline', 'C9'],
    [8, 'late', 'C10'],
    [9, 'normal', 'C11'],
  ])('task %d is %s, told at %s', (no, light, cell) => {
    expect(lights()[no - 1]).toMatchObject({ light, cell });
  });

  test('the sentence names words, day and count; an earlier stage is for a person to look at', () => {
    const [late] = lights();
    expect(late?.sentence).toContain('“2022年6月底前”');
    expect(late?.sentence).toContain('92天');
    expect(lights()[8]?.review).toContain('2022年6月30日');
    expect(lights().every(({ sentence, review }) => !/[{}]/.test(sentence + (review ?? '')))).toBe(true);
  });

  test('as of another day the light is another one', () => {
    expect(lights([], '2022-10-05')[1]?.light).toBe('near');
    expect(lights([], '2022-06-30')[0]?.light).toBe('near');
  });

  test('units are those who answer for the task', () => {
    expect(lights()[0]?.units).toEqual(['县卫健局']);
  });

  test('tasks alike in everything have identities of their own', () => {
    expect(new Set(lights().map(({ id }) => id)).size).toBe(rows.length);
  });
});

describe('a light set by a person', () => {
  test('holds for its own task, says by whom and why, and ends with its last day', () => {
    const task = lights()[0]?.id ?? '';
    const [first, ...rest] = lights([delayed(task)]);
    expect(first).toMatchObject({ light: 'normal', override: delayed(task) });
    expect(first?.sentence).toContain('县委常委会已同意延期（李建国）');
    expect(rest.every(({ override }) => override === null)).toBe(true);
    expect(lights([delayed(task)], '2023-01-01')[0]).toMatchObject({ light: 'late', override: null });
  });

  test('whose task is gone, or whose day has passed, does not count and is told of', () => {
    const read = openTable([drawn(rows)]);
    if (!read.ok) throw new Error(read.problem.id);
    const task = lights()[0]?.id ?? '';
    const overrides = [delayed(task), delayed('别的任务')];
    const told = (asOf: string) => uncountedOverrides(read.table, overrides, asOf).map((one) => one.task);
    expect(told('2022-09-30')).toEqual(['别的任务']);
    expect(told('2023-01-01')).toEqual(['别的任务', task]);
  });

  test('goes into the settings, replaces an earlier one, and goes away again', () => {
    const kept = withLight({ asOf: '2022-09-30' }, '甲', delayed('任务'));
    expect(keptLights(kept, '甲')).toEqual([delayed('任务')]);
    expect(keptLights(kept, '乙')).toEqual([]);
    const again = withLight(kept, '甲', { ...delayed('任务'), light: 'done' });
    expect(keptLights(again, '甲')).toEqual([{ ...delayed('任务'), light: 'done' }]);
    expect(keptLights(withoutLights(again, '甲', ['任务']), '甲')).toEqual([]);
    expect(keptLights(withoutLights(again, '乙', ['任务']), '甲')).toHaveLength(1);
  });

  test.each([
    ['2022-09-29', '2022-09-29'],
    ['昨天', undefined],
  ])('the day %s on which it was set is kept as %s', (on, known) => {
    const [kept] = keptLights({ lights: [{ sheet: '甲', ...delayed('任务'), on }] }, '甲');
    expect(kept?.on).toBe(known);
  });

  test('survives being kept as text, rows in another order and other numbers', () => {
    const [{ id = '' } = {}] = lights();
    const text = JSON.stringify(withLight({ asOf: '2022-09-30' }, '责任分工', delayed(id)));
    const kept = keptLights(JSON.parse(text) as KeptSettings, '责任分工');
    expect(kept).toEqual([delayed(id)]);
    const moved = rows.map((row, at) => row.replace(/^\d+/, String(at + 20))).reverse();
    expect(lights(kept, '2022-09-30', drawn(moved)).map(({ override }) => override)).toEqual([
      ...rows.slice(1).map(() => null),
      delayed(id),
    ]);
  });

  test.each([
    [null],
    ['文字'],
    [{ sheet: '甲' }],
    [{ sheet: '甲', task: '任务', light: '红', ...grounds }],
    [{ sheet: '甲', task: '任务', light: 'toString', ...grounds }],
    [{ sheet: '甲', task: '任务', light: 'not-reported', ...grounds }],
    [{ sheet: '甲', task: '任务', light: 'done', ...grounds, until: '年底' }],
    [{ sheet: '甲', task: '任务', light: 'done', ...grounds, by: '' }],
  ])('%j in the settings sets nothing, and stays', (entry) => {
    expect(keptLights({ lights: [entry] }, '甲')).toEqual([]);
    expect(withLight({ lights: [entry] }, '甲', delayed('别的')).lights).toHaveLength(2);
  });
});
