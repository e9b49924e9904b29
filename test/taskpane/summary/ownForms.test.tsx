/** @jest-environment ./test/taskpane/PaneEnvironment.cjs */
// 本单位自用表格: found, shown, filled, refused and taken back; formulas only beside 任务明细 of the same day.
import '../setup';
import { screen, waitFor, within } from '@testing-library/react';
import { summarize } from '../../../src/jobs/summarize';
import { openTable } from '../../../src/jobs/openTable';
import type { SheetPlan } from '../../../src/workbook/SheetPlan';
import type { SheetSnapshot } from '../../../src/workbook/SheetSnapshot';
import { sheetOf } from '../../support/sheet';
import { sheetOfPlan } from '../PlanWorkbook';
import { openPane, press } from '../openPane';
import { gapTable } from '../tables';
import { violations } from '../violations';

const FORM = '月度调度表';
const form = sheetOf(`
== ${FORM} ==
全县共{{总任务数}}项，{{满意度}}
责任单位 | 牵头任务数 | 已完成 | 未报 | 月度评语
县卫健局 |  |  |  |
县教育局 |  | 7 |  |
县气象局 |  |  |  |
合计 |  |  |  |
`);
const cells = ['A1', 'B3', 'C3', 'D3', 'B4', 'D4'];
const blank = cells.map((cell) => (cell === 'A1' ? '全县共{{总任务数}}项，{{满意度}}' : null));
const filled = ['全县共3项，{{满意度}}', 1, 0, 1, 1, 1];

/** The plan with every formula's value in its place. */
function calculated(plan: SheetPlan): SheetPlan {
  const rows = plan.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      const value = cell?.value ?? null;
      return cell && value !== null && typeof value === 'object' ? { ...cell, value: value.value } : cell;
    }),
  }));
  return { ...plan, rows };
}

/** The generated sheets of the table, as a person has them in her workbook. */
function generated(asOf: string): readonly SheetSnapshot[] {
  const opened = openTable([gapTable]);
  if (!opened.ok) throw new Error(opened.problem.id);
  const { table, catalog } = opened;
  return summarize(table, { asOf, catalog, source: gapTable }).map((plan) => sheetOfPlan(calculated(plan)));
}

const look = async (sheets: readonly SheetSnapshot[]) => {
  const pane = openPane(sheets);
  await press(pane.user, /^汇总/);
  await press(pane.user, '查找并预览');
  await screen.findByRole('heading', { level: 3 });
  const standing = () => cells.map((cell) => pane.workbook.contentAt(FORM, cell));
  return { ...pane, standing };
};

test('shows the blank cells with their numbers, fills them, and takes them back', async () => {
  const { user, workbook, standing } = await look([gapTable, form]);
  expect(screen.getByRole('heading', { level: 3, name: '有6格可以填写' })).toBeVisible();
  expect(screen.getByText(/填入的是截至2022年12月31日的数/)).toBeVisible();
  const rows = within(screen.getByRole('region', { name: `${FORM}（6格）` })).getAllByRole('listitem');
  expect(rows.map((row) => row.textContent)).toEqual(
    cells.map((cell, at) => `现在${blank[at] ?? '空白'}填入${String(filled[at])}${cell}`),
  );
  expect(await violations()).toEqual([]);
  expect(standing()).toEqual(blank);
  await press(user, '定位到B3');
  expect(workbook.selected).toEqual([`${FORM}!B3`]);
  await press(user, '填入6格');
  await waitFor(() => expect(standing()).toEqual(filled));
  expect(workbook.contentAt(FORM, 'C4')).toBe(7);
  expect(await screen.findByRole('heading', { level: 3, name: '自用表里没有要填的空白格' })).toBeVisible();
  expect(screen.getAllByText('已填入6格')).toHaveLength(2);
  await press(user, '撤销');
  await waitFor(() => expect(standing()).toEqual(blank));
  expect(await screen.findByRole('button', { name: '填入6格' })).toBeVisible();
});

test('names headings, units and placeholders that it does not know', async () => {
  await look([gapTable, form]);
  for (const sentence of [
    '没有认出的栏目，不填：月度评语。',
    '责任分工表里没有任务的单位，不填：县气象局。',
    '没有认出的占位符，不改动：满意度。',
  ])
    expect(screen.getByText(sentence)).toBeVisible();
});

test('names units for which a form has no row', async () => {
  await look([gapTable, sheetOf(`== ${FORM} ==\n单位 | 任务数\n | \n合计 | `)]);
  expect(screen.getByText('空白行不够，这些单位列不进去：县教育局。')).toBeVisible();
});

test('beside 任务明细 of the same day numbers are formulas, shown as the numbers they give', async () => {
  const { user, standing } = await look([gapTable, ...generated('2022-12-31'), form]);
  expect(screen.getByText(/数字填成公式/)).toBeVisible();
  expect(screen.getByRole('region', { name: `${FORM}（6格）` })).toHaveTextContent('填入全县共3项');
  await press(user, '填入6格');
  await waitFor(() =>
    expect(standing()).toEqual(cells.map(() => ({ formula: expect.stringMatching(/^=/) as string }))),
  );
});

test('beside 任务明细 of another day the values of the day are written', async () => {
  const { user, standing } = await look([gapTable, ...generated('2022-11-30'), form]);
  await press(user, '填入6格');
  await waitFor(() => expect(standing()).toEqual(filled));
});

test('without a form it says which headings and placeholders are looked for', async () => {
  const hidden = { ...form, visibility: 'hidden' as const };
  await look([gapTable, hidden, sheetOf('== 通讯录 ==\n姓名 | 电话')]);
  expect(screen.getByText(/“牵头任务数”“已完成”.*“未填报”“逾期”/)).toBeVisible();
  expect(screen.getByText('句子里也可以写占位符，例如“{{总任务数}}”。')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^填入/ })).toBeNull();
  expect(await violations()).toEqual([]);
});

test('a cell changed since the preview: nothing is written, and what stands now is shown', async () => {
  const { user, workbook, standing } = await look([gapTable, form]);
  workbook.type(FORM, 'B3', '9');
  await press(user, '填入6格');
  expect(await screen.findByText(/^预览以后表里有改动，这次没有填写。/)).toBeVisible();
  expect(standing()).toEqual(blank.map((content, at) => (cells[at] === 'B3' ? '9' : content)));
  await press(user, '填入5格');
  await waitFor(() => expect(workbook.contentAt(FORM, 'D4')).toBe(1));
  expect(workbook.contentAt(FORM, 'B3')).toBe('9');
});

test('a cell changed in the very moment of writing is refused by name', async () => {
  const { user, workbook } = await look([gapTable, form]);
  let pauses = 0;
  workbook.course = {
    pause: () => {
      pauses += 1;
      // The workbook is read once more, then written.
      if (pauses === 2) workbook.type(FORM, 'B3', '9');
      return Promise.resolve();
    },
  };
  await press(user, '填入6格');
  const said = '已填入5格。这些格刚被改过或者不能填，没有动：B3。';
  expect((await screen.findAllByText(said)).length).toBeGreaterThan(0);
  expect(workbook.contentAt(FORM, 'B3')).toBe('9');
});

test('a form can be left out', async () => {
  const { user, workbook, standing } = await look([gapTable, form, { ...form, name: '另一张' }]);
  await user.click(screen.getByRole('checkbox', { name: '另一张（6格）' }));
  await press(user, '填入6格');
  await waitFor(() => expect(standing()).toEqual(filled));
  expect(workbook.contentAt('另一张', 'B3')).toBeNull();
});

test('a protected sheet: nothing is written, and it can be tried again', async () => {
  const { user, workbook, standing } = await look([gapTable, form]);
  workbook.course = { trouble: { apply: Object.assign(new Error(''), { id: 'protected', detail: '' }) } };
  await press(user, '填入6格');
  expect(await screen.findByText('没有完成写入')).toBeVisible();
  expect(standing()).toEqual(blank);
  workbook.course = {};
  await press(user, '重试');
  await waitFor(() => expect(standing()).toEqual(filled));
});
