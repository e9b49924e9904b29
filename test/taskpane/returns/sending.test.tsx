/** @jest-environment ./test/taskpane/PaneEnvironment.cjs */
// 发出 in Excel's own pane and on the page that takes downloads; 转入下期.
import '../setup';
import { screen } from '@testing-library/react';
import { problem } from '../PlanWorkbook';
import { press } from '../openPane';
import { violations } from '../violations';
import { said, toReturns } from './office';

const field = (name: string) => screen.getByRole('textbox', { name });

test('one at a time as new workbooks, each with its unit, period, issue and last day; the next one is offered', async () => {
  const { user, sent, opened } = await toReturns();
  await user.type(field('报送期'), '2022年三季度');
  await user.type(field('期号'), '第3期');
  await user.type(field('报送时限'), '2022年10月20日');
  expect(await violations()).toEqual([]);
  expect(screen.queryByRole('button', { name: /^下载全部/ })).not.toBeInTheDocument();
  expect(
    screen.getByText('“各乡镇”指一类单位，不是具体单位，不单独发表。请按实际单位另行通知。'),
  ).toBeVisible();
  await press(user, '打开下一份：县卫健局');
  expect(await screen.findByText(/^县卫健局的填报表已打开为新工作簿/)).toBeVisible();
  expect(await screen.findByRole('button', { name: /^打开下一份：(?!县卫健局)/ })).toBeVisible();
  await press(user, '打开县政务局的填报表');
  expect(await screen.findByText(/^县政务局的填报表已打开为新工作簿/)).toBeVisible();
  expect(opened).toEqual([0, 1]);
  const labels = ['单位', '报送期', '期号', '报送时限', '范围'];
  expect(sent.map((plan) => labels.map((label) => said(plan, label)))).toEqual([
    ['县卫健局', '2022年三季度', '第3期', '2022年10月20日', '本单位任务'],
    ['县政务局', '2022年三季度', '第3期', '2022年10月20日', '本单位任务'],
  ]);
});

test('a day that is none is told, and nothing is sent out', async () => {
  const { user, sent } = await toReturns();
  await user.type(field('报送时限'), '下周五');
  expect(await screen.findByText(/^没有认出这个日期/)).toBeVisible();
  await press(user, /^打开下一份/);
  expect(sent).toEqual([]);
});

test('all at once where the pane can: only to the units that are ticked', async () => {
  const { user, saved, sent } = await toReturns({ saves: true });
  await press(user, '全不选');
  await user.click(screen.getByRole('checkbox', { name: /^县卫健局/ }));
  await user.click(screen.getByRole('checkbox', { name: /^县财政局/ }));
  await user.click(screen.getByRole('radio', { name: /^发全表/ }));
  await press(user, '下载全部2份');
  expect(await screen.findByText('2份填报表已装进一个压缩包下载。')).toBeVisible();
  expect(saved.map((files) => files.map(({ name }) => name))).toEqual([
    ['工作簿1-县卫健局.xlsx', '工作簿1-县财政局.xlsx'],
  ]);
  expect(sent.map((plan) => said(plan, '范围'))).toEqual(['全表', '全表']);
});

test('when Excel opens no workbook, that is said and can be tried again', async () => {
  const { user, sent } = await toReturns({ openTrouble: problem('busy', 'ActivityLimitReached') });
  await press(user, /^打开下一份/);
  expect(await screen.findByRole('heading', { name: '没有打开新工作簿，这张表没有变' })).toBeVisible();
  expect(await violations()).toEqual([]);
  await press(user, '重试');
  expect(await screen.findByRole('heading', { name: '没有打开新工作簿，这张表没有变' })).toBeVisible();
  expect(sent).toHaveLength(2);
});

test('the next period as a new workbook', async () => {
  const { user, rolled, opened } = await toReturns();
  await user.click(screen.getByRole('tab', { name: '转入下期' }));
  await user.type(field('下一期的名称'), '2022年四季度');
  expect(await violations()).toEqual([]);
  await press(user, '生成新工作簿');
  expect(await screen.findByText(/^2022年四季度的表已打开为新工作簿/)).toBeVisible();
  expect(rolled).toHaveLength(1);
  expect(opened).toEqual([0]);
});
