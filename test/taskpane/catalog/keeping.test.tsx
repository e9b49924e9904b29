/** @jest-environment ./test/taskpane/PaneEnvironment.cjs */
// 目录: learn from the table, confirm, choose the region, hand the catalog on and take one in.

import '../setup';
import { render, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { parseCatalog } from '../../../src/catalog';
import { readCatalogSheet } from '../../../src/catalog/sheet/readCatalogSheet';
import { catalogJson } from '../../../src/jobs/catalog/catalogFiles';
import { shapotou } from '../../../src/catalog/regions/640502-shapotou';
import { App } from '../../../src/taskpane/App';
import type { CatalogFiles } from '../../../src/taskpane/catalog/CatalogFiles';
import type { SheetPlan } from '../../../src/workbook/SheetPlan';
import type { SheetSnapshot } from '../../../src/workbook/SheetSnapshot';
import { sheetOf, sheetsOf } from '../../support/sheet';
import { PlanWorkbook, sheetOfPlan } from '../PlanWorkbook';
import { press } from '../openPane';
import { doubtfulTable, unpreparedTable } from '../tables';
import { violations } from '../violations';

interface Opened {
  readonly workbook: PlanWorkbook;
  readonly user: UserEvent;
  readonly opened: (readonly SheetPlan[])[];
}

/** The desk beside these sheets; a file named 目录.xlsx holds `inFile`. */
async function openDesk(
  sheets: readonly SheetSnapshot[],
  inFile: readonly SheetSnapshot[] = [],
): Promise<Opened> {
  const workbook = new PlanWorkbook(sheets);
  const opened: (readonly SheetPlan[])[] = [];
  const files: CatalogFiles = {
    read: (name) =>
      Promise.resolve(
        name === '目录.xlsx' ? { ok: true, sheets: inFile } : { ok: false, sentence: `${name}已损坏。` },
      ),
    open: (plans) => Promise.resolve(void opened.push(plans)),
  };
  const user = userEvent.setup({ applyAccept: false });
  render(<App workbook={workbook} today="2022-12-31" files={files} />);
  await press(user, /^督查/);
  await user.click(await screen.findByRole('tab', { name: '目录' }));
  await screen.findByRole('tab', { name: /^单位\d/ });
  return { workbook, user, opened };
}

async function catalogOf({ workbook }: Opened) {
  const [sheet] = await workbook.readSheets(['参考目录']);
  if (!sheet) throw new Error('no sheet');
  return readCatalogSheet(sheet).catalog;
}

/** Chooses a file; jsdom's files cannot tell their content. */
async function choose({ user }: Opened, name: string, content: string): Promise<void> {
  const file = Object.assign(new File([content], name), {
    text: () => Promise.resolve(content),
    arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)),
  });
  await user.upload(screen.getByLabelText('选择文件', { selector: 'input' }), file);
}

test('a region nobody prepared: its units are learnt, stay 待确认, and count once confirmed', async () => {
  const desk = await openDesk([unpreparedTable]);
  const { user } = desk;
  expect(screen.getByText('没有预置目录，按全国通用名称识别。')).toBeVisible();
  await press(user, '从本表学习');
  expect(await screen.findByText('没有列入目录的3个单位')).toBeVisible();
  expect(screen.getByText('在E3、E4')).toBeVisible();
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole('checkbox', { name: /^县教育局/ }));
  await press(user, '写入2个，待确认');
  expect(await screen.findByRole('heading', { name: '有2个单位待确认' })).toBeVisible();
  expect((await catalogOf(desk)).units).toEqual([
    expect.objectContaining({ short: '县卫健局', count: 1, where: 'D3', confirm: 'pending' }),
    expect.objectContaining({ short: '县财政局', count: 2, where: 'E3、E4', confirm: 'pending' }),
  ]);
  expect(screen.getByRole('tab', { name: '单位0' })).toBeVisible();

  await press(user, '逐个确认');
  expect(await screen.findByRole('button', { name: '写入0个' })).toHaveAttribute('aria-disabled', 'true');
  expect(await violations()).toEqual([]);
  const group = screen.getByRole('radiogroup', { name: '县卫健局：采用还是不采用' });
  await user.click(within(group).getByRole('radio', { name: '采用' }));
  const other = screen.getByRole('radiogroup', { name: '县财政局：采用还是不采用' });
  await user.click(within(other).getByRole('radio', { name: '不采用' }));
  await press(user, '写入2个');
  expect(await screen.findByRole('tab', { name: '单位1' })).toBeVisible();
  expect((await catalogOf(desk)).units.map(({ short, confirm }) => [short, confirm])).toEqual([
    ['县卫健局', undefined],
    ['县财政局', 'refused'],
  ]);
});

test('the sheet is made from the shipped catalog on request', async () => {
  const desk = await openDesk([doubtfulTable]);
  await press(desk.user, '生成参考目录表');
  expect(await screen.findByText('已写入工作表“参考目录”')).toBeVisible();
  expect(await catalogOf(desk)).toEqual(shapotou);
  await press(desk.user, '打开“参考目录”');
  expect(desk.workbook.selected).toEqual(['参考目录!A1']);
});

test('the person may say the region, or that none is prepared', async () => {
  const { user, workbook } = await openDesk([unpreparedTable]);
  await press(user, '更改地区');
  expect(await violations()).toEqual([]);
  await user.click(await screen.findByRole('radio', { name: /^湖北省襄阳市保康县/ }));
  await press(user, '按这个地区');
  expect(await screen.findByText('湖北省襄阳市保康县（由您选定）')).toBeVisible();
  expect(screen.queryByRole('tab', { name: '单位3' })).toBeNull();
  await press(user, '更改地区');
  await user.click(await screen.findByRole('radio', { name: /^没有预置目录/ }));
  await press(user, '按这个地区');
  expect(await screen.findByText('没有预置目录，按全国通用名称识别。')).toBeVisible();
  expect(workbook.drawn).toEqual([]);
});

test('bad cells are named with a way to them', async () => {
  const bad = sheetOf(`
== 参考目录 ==
全称 | 类别 |  | 名称 | 判断 | 指的单位
沙坡头区甲局 | 大局 |  | 远航互联 | 指这个单位 | 区海事局`);
  const { user, workbook } = await openDesk([doubtfulTable, bad]);
  expect(await screen.findByText('目录里有2格写得不对，其余照用')).toBeVisible();
  expect(screen.getByText(/“远航互联”指的“区海事局”不在目录中/)).toBeVisible();
  expect(await violations()).toEqual([]);
  await press(user, '定位到B2');
  expect(workbook.selected).toEqual(['参考目录!B2']);
});

test('the catalog is handed on as text and as a workbook', async () => {
  const desk = await openDesk([doubtfulTable]);
  const { user, opened } = desk;
  await press(user, '导入导出');
  await press(user, '显示文字（.json）');
  const text = await screen.findByRole('textbox', { name: '参考目录的文字' });
  expect(parseCatalog(JSON.parse((text as HTMLTextAreaElement).value))).toEqual({
    ok: true,
    value: shapotou,
  });
  await press(user, '打开为新工作簿');
  const [plan] = opened[0] ?? [];
  expect(plan && readCatalogSheet(sheetOfPlan(plan)).catalog).toEqual(shapotou);
  expect(await violations()).toEqual([]);
});

test.each([
  ['目录.json', catalogJson({ ...shapotou, units: shapotou.units.slice(0, 2) }), '里有单位2个、任务32项'],
  ['目录.xlsx', '', '里有单位1个、任务0项'],
])('%s is shown before it comes in', async (file, content, said) => {
  const inFile = sheetsOf('== 单位名单 ==\n全称 | 简称 | 停用日期\n沙坡头区甲局 | 区甲局 | 去年');
  const desk = await openDesk([doubtfulTable], inFile);
  await press(desk.user, '导入导出');
  await choose(desk, file, content);
  expect(await screen.findByText(new RegExp(said))).toBeVisible();
  expect(desk.workbook.drawn).toEqual([]);
  await press(desk.user, '导入本工作簿');
  await screen.findByText('已写入工作表“参考目录”');
  expect((await catalogOf(desk)).units.map(({ short }) => short)).toContain(
    file.endsWith('json') ? '区委组织部' : '区甲局',
  );
});

test.each([
  ['坏.xlsx', '坏.xlsx已损坏。'],
  ['坏.json', '这个文件不是参考目录'],
])('%s says why it cannot be used', async (file, said) => {
  const desk = await openDesk([doubtfulTable]);
  await press(desk.user, '导入导出');
  await choose(desk, file, '{');
  expect(await screen.findByText(new RegExp(said))).toBeVisible();
  expect(screen.queryByRole('button', { name: '导入本工作簿' })).toBeNull();
});
