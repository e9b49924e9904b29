/** @jest-environment ./test/taskpane/PaneEnvironment.cjs */
import '../setup';
import { act, screen } from '@testing-library/react';
import { openPane, press, type OpenedPane } from '../openPane';
import { problem } from '../PlanWorkbook';
import { violations } from '../violations';
import { clerkTable, toMyTasks } from './clerk';

const SHEET = '责任分工';

async function atCell(cell: string, state: 'issued' | 'draft' | null = 'draft'): Promise<OpenedPane> {
  const pane = openPane([clerkTable], {}, (workbook) => {
    if (state) workbook.kept = { settings: { tableStates: { [SHEET]: state } }, damage: null };
  });
  await toMyTasks(pane.user, /^县民政局/);
  act(() => pane.workbook.tellSelection(SHEET, cell));
  return pane;
}

describe('the units of the selected cell', () => {
  test('are shown; in an issued table they cannot be changed', async () => {
    await atCell('E3', 'issued');
    expect(screen.getByRole('region', { name: 'E3 配合单位（1个）' })).toHaveTextContent('县财政局');
    expect(screen.getByText('正式文本，只查看不改动')).toBeVisible();
    expect(screen.queryByRole('button', { name: '编辑单位' })).toBeNull();
    expect(await violations()).toEqual([]);
  });

  test('in a table nobody has said the state of, the person is asked', async () => {
    const { user } = await atCell('E3', null);
    expect(screen.queryByRole('button', { name: '编辑单位' })).toBeNull();
    await press(user, '这张表还在起草');
    expect(screen.getByRole('button', { name: '编辑单位' })).toBeVisible();
  });

  test('another cell shows nothing', async () => {
    await atCell('B3');
    expect(screen.queryByRole('region', { name: /单位/ })).toBeNull();
  });

  test('in a draft: found by initials, added, taken out, seen before and after, written, taken back', async () => {
    const { user, workbook } = await atCell('E3');
    await press(user, '编辑单位');
    const box = await screen.findByRole('searchbox', { name: '添加单位' });
    await user.type(box, 'xspj');
    await press(user, /^县审批局/);
    await press(user, '移除县财政局');
    expect(screen.getByText('单位（1个）')).toBeVisible();
    expect(await violations()).toEqual([]);
    await press(user, '核对并写入');
    expect(screen.getByText('写入后').nextElementSibling).toHaveTextContent('县审批局');
    expect(await violations()).toEqual([]);
    expect(workbook.contentAt(SHEET, 'E3')).toBe('县财政局');
    await press(user, '写入表格');
    expect(await screen.findByText('E3的单位已写入')).toBeVisible();
    expect(workbook.contentAt(SHEET, 'E3')).toBe('县审批局');
    await press(user, '撤销');
    expect(await screen.findByText('已撤销，E3恢复原样')).toBeVisible();
    expect(workbook.contentAt(SHEET, 'E3')).toBe('县财政局');
  });

  test('a cell changed meanwhile is not written, and a busy Excel loses nothing', async () => {
    const { user, workbook } = await atCell('E3');
    await press(user, '编辑单位');
    await press(user, /^县审批局/);
    await press(user, '核对并写入');
    workbook.course = { trouble: { apply: problem('busy') } };
    await press(user, '写入表格');
    expect(await screen.findByText('您填写的内容都在，没有丢失。')).toBeVisible();
    workbook.course = {};
    workbook.type(SHEET, 'E3', '县教育局');
    await press(user, '写入表格');
    expect(await screen.findByText('E3刚被改过，没有写入')).toBeVisible();
    expect(workbook.contentAt(SHEET, 'E3')).toBe('县教育局');
  });
});
