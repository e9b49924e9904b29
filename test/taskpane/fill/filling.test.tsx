/** @jest-environment ./test/taskpane/PaneEnvironment.cjs */
import '../setup';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { openPane, press } from '../openPane';
import { sheetOf } from '../../support/sheet';
import { problem } from '../PlanWorkbook';
import { violations } from '../violations';
import { clerkTable, openTask, periodTable, rows, toMyTasks, write } from './clerk';

const F = (cell: string): [string, string] => ['责任分工', cell];

test('a clerk says her unit, fills in a task, writes it, takes it back, and goes on', async () => {
  const { workbook, user } = openPane([clerkTable]);
  await press(user, /^填报/);
  expect(await screen.findByRole('heading', { name: '您是哪个单位的？' })).toBeVisible();
  expect(await violations()).toEqual([]);
  await user.type(screen.getByRole('searchbox'), 'mz');
  expect(screen.getAllByRole('radio')).toHaveLength(1);
  await user.click(screen.getByRole('radio', { name: /^县民政局/ }));
  await press(user, '开始填报');

  expect(await screen.findByRole('heading', { name: '还有2项要填' })).toBeVisible();
  expect(rows()[0]).toContain('缺：进展情况、完成情况');
  expect(rows()[1]).toContain('进展情况空泛');
  expect(await violations()).toEqual([]);

  await openTask(user, 1);
  expect(workbook.selected.at(-1)).toBe('责任分工!F3');
  expect(screen.getByText('目标：不少于30个')).toBeVisible();
  await write(user, '主要做法', '3月印发方案，5月完成选址。');
  await write(user, '成效', '已建成社区养老服务站12个。');
  await user.click(screen.getByRole('radio', { name: '已完成' }));
  expect(await screen.findByText(/差距/)).toBeVisible();
  await user.click(screen.getByRole('radio', { name: '推进中' }));
  expect(await violations()).toEqual([]);
  await press(user, '核对并写入');
  expect(await screen.findByRole('heading', { name: /将写入2格/ })).toBeVisible();
  expect(await violations()).toEqual([]);
  expect(workbook.contentAt(...F('F3'))).toBeNull();
  await press(user, '写入表格');

  expect(await screen.findByText('第1项已写入F3、G3，还有1项要填')).toBeVisible();
  expect(workbook.contentAt(...F('F3'))).toBe(
    '主要做法：3月印发方案，5月完成选址。\n成效：已建成社区养老服务站12个。',
  );
  expect(workbook.contentAt(...F('G3'))).toBe('推进中');
  expect(screen.getByRole('heading', { name: '还有1项要填' })).toBeVisible();
  expect(screen.getByRole('button', { name: '填写这一项' })).toHaveFocus();

  await press(user, '撤销');
  expect(await screen.findByRole('heading', { name: '还有2项要填' })).toBeVisible();
  expect(workbook.contentAt(...F('F3'))).toBeNull();
  await openTask(user, 1);
  expect(screen.getByRole('textbox', { name: '主要做法' })).toHaveValue('3月印发方案，5月完成选址。');
});

test('a task without a text says so, in the list and above the form', async () => {
  const { user } = openPane([
    sheetOf(`
== 责任分工 ==
某县2022年重点任务责任分工表 | < | < | < | < | <
序号 | 主要任务 | 任务内容 | 完成时限 | 牵头单位 | 进展情况
1 | 健全养老服务体系 |  | 2022年底 | 县民政局 |
2 | ^ |  | 2022年底 | 县财政局 |
3 | ^ |  | 2022年底 | 县审批局 |
`),
  ]);
  await toMyTasks(user, /^县民政局/);
  expect(rows()[0]).toContain('任务内容空白，请向发表的单位核实。');
  await openTask(user, 1);
  expect(await screen.findByRole('button', { name: '核对并写入' })).toBeVisible();
  expect(screen.getByText('任务内容空白，请向发表的单位核实。')).toBeVisible();
  expect(await violations()).toEqual([]);
});

test('the unit is asked once, and can be changed', async () => {
  const { user } = openPane([clerkTable]);
  await toMyTasks(user, /^县民政局/);
  await user.click(screen.getByRole('tab', { name: '督查' }));
  await screen.findByRole('button', { name: '开始校验' });
  await user.click(screen.getByRole('tab', { name: '填报' }));
  expect(await screen.findByRole('heading', { name: '还有2项要填' })).toBeVisible();
  await press(user, '更换单位，现在是县民政局');
  await user.click(screen.getByRole('radio', { name: /^县财政局/ }));
  await press(user, '开始填报');
  expect(await screen.findByRole('heading', { name: '本单位没有牵头的任务' })).toBeVisible();
  expect(rows()).toHaveLength(3);
});

test('going down the list moves the sheet; Enter begins, letters do nothing', async () => {
  const { workbook, user } = openPane([clerkTable]);
  await toMyTasks(user, /^县民政局/);
  await press(user, /^第1项/);
  await waitFor(() => expect(workbook.selected).toEqual(['责任分工!F3']));
  await user.keyboard('{ArrowDown}');
  await waitFor(() => expect(workbook.selected.at(-1)).toBe('责任分工!F4'));
  await user.keyboard('x');
  expect(screen.queryByRole('button', { name: '核对并写入' })).toBeNull();
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('textbox', { name: '主要做法' })).toHaveValue('正在推进');
});

test('what is typed stays when the person goes away, also to another desk', async () => {
  const { user } = openPane([clerkTable]);
  await toMyTasks(user, /^县民政局/);
  await openTask(user, 1);
  await write(user, '成效', '已建成12个。');
  await press(user, '下一项');
  expect(screen.getByRole('textbox', { name: '主要做法' })).toHaveValue('正在推进');
  await press(user, '返回');
  expect(rows()[0]).toContain('有未写入的草稿');
  await user.click(screen.getByRole('tab', { name: '督查' }));
  await screen.findByRole('button', { name: '开始校验' });
  await user.click(screen.getByRole('tab', { name: '填报' }));
  await screen.findByRole('list', { name: '任务' });
  await openTask(user, 1);
  expect(screen.getByRole('textbox', { name: '成效' })).toHaveValue('已建成12个。');
});

test('a cell that somebody changed meanwhile is shown as it is now, and nothing typed is lost', async () => {
  const { workbook, user } = openPane([clerkTable]);
  await toMyTasks(user, /^县民政局/);
  await openTask(user, 1);
  await write(user, '成效', '已建成12个。');
  await press(user, '核对并写入');
  workbook.type('责任分工', 'F3', '同事先写的内容');
  await press(user, '写入表格');
  expect(await screen.findByText('F3刚被改过，没有写入')).toBeVisible();
  expect(await screen.findByText('同事先写的内容')).toBeVisible();
  expect(workbook.contentAt(...F('F3'))).toBe('同事先写的内容');
  await press(user, '写入表格');
  await waitFor(() => expect(workbook.contentAt(...F('F3'))).toBe('成效：已建成12个。'));
});

test.each([
  ['protected', /加了保护/],
  ['busy', /Excel正忙/],
  ['editing', /正在编辑/],
])('%s: a sentence, and the typing is kept', async (id, sentence) => {
  const { workbook, user } = openPane([clerkTable], { trouble: { apply: problem(id, 'AccessDenied') } });
  await toMyTasks(user, /^县民政局/);
  await openTask(user, 1);
  await write(user, '成效', '已建成12个。');
  await press(user, '核对并写入');
  await press(user, '写入表格');
  expect(await screen.findByText(sentence)).toBeVisible();
  expect(screen.getByText('您填写的内容都在，没有丢失。')).toBeVisible();
  expect(await violations()).toEqual([]);
  workbook.course = {};
  await press(user, '写入表格');
  await waitFor(() => expect(workbook.contentAt(...F('F3'))).toBe('成效：已建成12个。'));
});

test('last period is at hand and can be taken over', async () => {
  const { user } = openPane([periodTable]);
  await toMyTasks(user, /^县民政局/);
  await openTask(user, 1);
  await write(user, '成效', '完工1家。');
  await press(user, /的内容$/);
  expect(screen.getByText(/完成3家敬老院招标/)).toBeVisible();
  await press(user, /^引用/);
  expect(screen.getByRole('textbox', { name: '主要做法' })).toHaveValue('完成3家敬老院招标。');
  expect(screen.getByRole('textbox', { name: '成效' })).toHaveValue('开工2家。\n完工1家。');
});

test('nothing happens while an IME is composing; Ctrl+Enter reviews', async () => {
  const { user } = openPane([clerkTable]);
  await toMyTasks(user, /^县民政局/);
  await openTask(user, 1);
  const box = screen.getByRole('textbox', { name: '成效' });
  fireEvent.compositionStart(box);
  fireEvent.change(box, { target: { value: 'yi jian' } });
  fireEvent.keyDown(box, { key: 'Enter', ctrlKey: true, isComposing: true });
  expect(screen.queryByRole('button', { name: '写入表格' })).toBeNull();
  fireEvent.change(box, { target: { value: '已建成12个。' } });
  fireEvent.compositionEnd(box);
  await user.click(box);
  await user.keyboard('{Enter}');
  expect(screen.queryByRole('button', { name: '写入表格' })).toBeNull();
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByRole('button', { name: '写入表格' })).toBeVisible();
});
