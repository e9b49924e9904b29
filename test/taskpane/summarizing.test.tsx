/** @jest-environment ./test/taskpane/PaneEnvironment.cjs */
import './setup';
import { act, screen, waitFor } from '@testing-library/react';
import { withLight } from '../../src/jobs/lights';
import { taskIdentities } from '../../src/table/taskIdentity';
import { findTables } from '../../src/taskpane/core';
import { problem } from './PlanWorkbook';
import { openPane, press, runCheck } from './openPane';
import { gapTable } from './tables';
import { violations } from './violations';

const drawAll = /^生成\d+张表$/;

describe('生成汇总表', () => {
  test('offers the sheets ticked; those that the others count over cannot be left out', async () => {
    const { user } = openPane([gapTable]);
    await press(user, /^汇总/);
    const boxes = await screen.findAllByRole('checkbox');
    for (const box of boxes) expect(box).toBeChecked();
    expect(screen.getByRole('checkbox', { name: /^任务明细/ })).toBeDisabled();
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('checkbox', { name: /^牵头单位汇总/ }));
    expect(screen.getByRole('button', { name: `生成${boxes.length - 1}张表` })).toBeVisible();
    await press(user, '全选');
    expect(screen.getByRole('button', { name: `生成${boxes.length}张表` })).toBeVisible();
  });

  test('after a check its report is among the sheets', async () => {
    const { user } = openPane([gapTable]);
    await runCheck(user);
    await screen.findByRole('heading', { level: 2, name: /^暂不能上报/ });
    await user.click(screen.getByRole('tab', { name: /^汇总/ }));
    expect(await screen.findByRole('checkbox', { name: /^校验报告/ })).toBeChecked();
  });

  test('writes what was chosen, lists it, and opens a sheet', async () => {
    const { user, workbook } = openPane([gapTable]);
    await press(user, /^汇总/);
    await user.click(await screen.findByRole('checkbox', { name: /^配合单位汇总/ }));
    await press(user, drawAll);
    expect(await screen.findByRole('heading', { level: 2, name: /^已生成\d+张表$/ })).toBeVisible();
    expect(workbook.drawn).toContain('任务明细');
    expect(workbook.drawn).not.toContain('配合单位汇总');
    expect(await violations()).toEqual([]);
    await press(user, '打开“任务明细”');
    expect(workbook.selected).toEqual(['任务明细!A1']);
    await press(user, '重新生成');
    expect(await screen.findByText(`无变化${workbook.drawn.length}张。`)).toBeVisible();
  });

  test('shows which sheet is being written, and stops before the next one', async () => {
    const { user, workbook } = openPane([gapTable]);
    await press(user, /^汇总/);
    await screen.findByRole('heading', { name: '要生成哪些表？' });
    const waits: (() => void)[] = [];
    workbook.course = { pause: () => new Promise((resolve) => waits.push(resolve)) };
    const goOn = async (): Promise<void> => {
      await waitFor(() => expect(waits).not.toEqual([]));
      act(() => waits.shift()?.());
    };
    await press(user, drawAll);
    await goOn();
    expect((await screen.findByText('正在写')).closest('li')).toBe(screen.getAllByRole('listitem')[0]);
    expect(screen.getByText(/^第1张，共\d+张$/)).toBeVisible();
    expect(await violations()).toEqual([]);
    await press(user, '取消生成');
    await goOn();
    expect(await screen.findByText('已取消，写好了1张表')).toBeVisible();
    expect(screen.getAllByText('没有生成').length).toBeGreaterThan(0);
    expect(workbook.drawn).toHaveLength(1);
  });

  test('a protected workbook is told; nothing is lost and it can be tried again', async () => {
    const { user, workbook } = openPane([gapTable]);
    await press(user, /^汇总/);
    await screen.findByRole('heading', { name: '要生成哪些表？' });
    workbook.course = { trouble: { draw: problem('protected', 'AccessDenied') } };
    await press(user, drawAll);
    expect(await screen.findByText('汇总表没有全部写入')).toBeVisible();
    expect(screen.getByText('已写好的汇总表都在；原表没有变。')).toBeVisible();
    expect(await violations()).toEqual([]);
    workbook.course = {};
    await press(user, '重试');
    expect(await screen.findByRole('button', { name: drawAll })).toBeVisible();
  });

  test('sheets that would say something else by now are shown as out of date', async () => {
    const { user, workbook } = openPane([gapTable]);
    await press(user, /^汇总/);
    await press(user, drawAll);
    await screen.findByRole('heading', { level: 2, name: /^已生成/ });
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(screen.queryByText(/汇总表已过时$/)).toBeNull();
    workbook.type('责任分工', 'D5', '县政务局');
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(await screen.findByText(/^\d张汇总表已过时$/)).toBeVisible();
    expect(await violations()).toEqual([]);
    await press(user, /^更新这\d张$/);
    expect(await screen.findByRole('heading', { level: 2, name: /^已生成/ })).toBeVisible();
  });

  test('a light judged at the other desk puts them out of date, without the pane being left', async () => {
    const { user, workbook } = openPane([gapTable]);
    await press(user, /^汇总/);
    await press(user, drawAll);
    await screen.findByRole('heading', { level: 2, name: /^已生成/ });
    await user.click(screen.getByRole('tab', { name: /^督查/ }));
    await screen.findByRole('button', { name: '开始校验' });
    const table = (await findTables([gapTable]))[0]?.opened.table;
    const [task = ''] = table ? taskIdentities(table) : [];
    const set = { task, light: 'done', reason: '已验收', by: '王某', until: '2023-06-30' } as const;
    workbook.kept = { settings: withLight({}, '责任分工', set), damage: null };
    await user.click(screen.getByRole('tab', { name: /^汇总/ }));
    expect(await screen.findByText(/^\d张汇总表已过时$/)).toBeVisible();
    const old = screen.getAllByText('已过时').map((mark) => mark.closest('li')?.textContent);
    for (const name of ['任务明细', '总览', '时限台账'])
      expect(old.some((line) => line?.includes(name))).toBe(true);
  });
});
