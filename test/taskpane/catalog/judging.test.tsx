/** @jest-environment ./test/taskpane/PaneEnvironment.cjs */
// 目录 → 逐个认定: what a person decides is on the sheet 参考目录, and the next 校验 goes by it.

import '../setup';
import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { readCatalogSheet } from '../../../src/catalog/sheet/readCatalogSheet';
import { problem } from '../PlanWorkbook';
import { openPane, press, runCheck, type OpenedPane } from '../openPane';
import { doubtfulTable } from '../tables';
import { violations } from '../violations';

const toCatalog = async (user: UserEvent): Promise<void> => {
  await press(user, /^督查/);
  await user.click(await screen.findByRole('tab', { name: '目录' }));
  await screen.findByRole('tab', { name: /^单位\d/ });
};
const choose = async (user: UserEvent, name: string | RegExp): Promise<void> =>
  user.click(await screen.findByRole('radio', { name }));
const judgementsOf = async ({ workbook }: OpenedPane) => {
  const [sheet] = await workbook.readSheets(['参考目录']);
  return sheet && readCatalogSheet(sheet).catalog.judgements;
};
test('looking writes nothing; names nobody knows come first', async () => {
  const { user, workbook } = openPane([doubtfulTable]);
  await toCatalog(user);
  expect(await screen.findByRole('heading', { name: '有3个名称不认识' })).toBeVisible();
  expect(screen.getByText('用的是随软件带的目录，没有写入本工作簿。')).toBeVisible();
  expect(screen.getByText('宁夏回族自治区中卫市沙坡头区（根据标题识别）')).toBeVisible();
  expect(workbook.drawn).toEqual([]);
  expect(await violations()).toEqual([]);
});

test('nothing is chosen for the person; each answer is one row with who and when', async () => {
  const pane = openPane([doubtfulTable]);
  const { user } = pane;
  await toCatalog(user);
  await press(user, '逐个认定');
  expect(await screen.findByRole('heading', { name: '远航互联' })).toBeVisible();
  expect(screen.getByText(/^出现2次：E3（第1项）、E5（第3项）/)).toBeVisible();
  expect(screen.getByRole('button', { name: '记住，看下一个' })).toHaveAttribute('aria-disabled', 'true');
  for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
  expect(await violations()).toEqual([]);
  await user.type(screen.getByRole('textbox', { name: '认定人' }), '王敏');
  await choose(user, /^不是单位/);
  await press(user, '记住，看下一个');

  expect(await screen.findByRole('heading', { name: '区材政局' })).toBeVisible();
  expect(screen.getByText('第2个，共3个')).toBeVisible();
  await choose(user, /^区财政局/);
  await user.click(screen.getByRole('checkbox', { name: /^其他表也照此认定/ }));
  await press(user, '记住，看下一个');

  expect(await screen.findByRole('heading', { name: '青鸟互动' })).toBeVisible();
  await choose(user, /^另一个单位/);
  await user.type(await screen.findByRole('textbox', { name: '查找单位' }), '工信');
  await press(user, '区工信和商务局');
  await press(user, '记住');
  expect(await screen.findByText('已写入工作表“参考目录”')).toBeVisible();
  const said = { by: '王敏', on: '2022-12-31' };
  expect(await judgementsOf(pane)).toEqual([
    { word: '远航互联', verdict: 'not-unit', unit: null, scope: 'workbook', ...said },
    { word: '区材政局', verdict: 'typo', unit: '区财政局', scope: 'desk', ...said },
    { word: '青鸟互动', verdict: 'alias', unit: '区工信和商务局', scope: 'desk', ...said },
  ]);
  await user.click(screen.getByRole('tab', { name: '判断3' }));
  expect(screen.getByText('笔误，指“区财政局”')).toBeVisible();
  expect(screen.getByText('王敏 · 2022年12月31日 · 本工作簿')).toBeVisible();
});

test('after judging, the next check no longer reports the name as unknown, and says that a person judged', async () => {
  const { user } = openPane([doubtfulTable]);
  await runCheck(user);
  await screen.findByRole('button', { name: '再次校验' });
  expect(screen.getAllByText('单位不在目录').length).toBeGreaterThan(0);
  await user.click(screen.getByRole('tab', { name: '目录' }));
  await press(user, '逐个认定');
  await choose(user, /^不是单位/);
  expect(screen.getByRole('button', { name: '记住，看下一个' })).toHaveAttribute('aria-disabled', 'true');
  await user.type(screen.getByRole('textbox', { name: '认定人' }), '王敏');
  await press(user, '记住，看下一个');
  await choose(user, /^区财政局/);
  await press(user, '记住，看下一个');
  await choose(user, /^一个新单位/);
  await press(user, '记住');
  await screen.findByText('已写入工作表“参考目录”');
  expect(screen.queryByRole('heading', { name: /个名称不认识$/ })).toBeNull();
  await user.click(screen.getByRole('tab', { name: '督查' }));
  await press(user, '再次校验');
  await screen.findByText('名称由人认定');
  expect(screen.queryByText('单位不在目录')).toBeNull();
  expect(screen.queryByText('单位疑有错字')).toBeNull();
});

test('skipping leaves the name for later', async () => {
  const pane = openPane([doubtfulTable]);
  const { user } = pane;
  await toCatalog(user);
  await press(user, '逐个认定');
  for (let i = 0; i < 3; i += 1) await press(user, '先跳过');
  expect(await screen.findByRole('heading', { name: '有3个名称不认识' })).toBeVisible();
  expect(pane.workbook.drawn).toEqual([]);
});

test('a sheet that cannot be written says so; nothing is lost', async () => {
  const { user, workbook } = openPane([doubtfulTable]);
  await toCatalog(user);
  await press(user, '逐个认定');
  workbook.course = { trouble: { draw: problem('protected') } };
  await choose(user, /^不是单位/);
  await user.type(screen.getByRole('textbox', { name: '认定人' }), '王敏');
  await press(user, '记住，看下一个');
  expect(await screen.findByText('没有写入参考目录，表格没有变')).toBeVisible();
  workbook.course = {};
  await press(user, '重试');
  expect(await screen.findByRole('heading', { name: '远航互联' })).toBeVisible();
  expect(
    within(screen.getByRole('navigation', { name: '责任分工表' })).getByRole('tab', { name: '目录' }),
  ).toBeVisible();
});
