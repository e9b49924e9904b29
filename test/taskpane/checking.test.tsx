/** @jest-environment ./test/taskpane/PaneEnvironment.cjs */
import './setup';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { problem } from './PlanWorkbook';
import { openPane, press, runCheck } from './openPane';
import { cleanTable, gapTable } from './tables';
import { violations } from './violations';

const section = (name: string): HTMLElement => screen.getByRole('region', { name });

describe('before a check', () => {
  test('the state is not chosen for the person, and without it there is no check', async () => {
    const { user } = openPane([gapTable]);
    await press(user, /^督查/);
    expect(screen.getByRole('button', { name: '开始校验' })).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getByText('请先选择表的状态。')).toBeVisible();
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
    expect(await violations()).toEqual([]);
  });

  test('the as-of day is today until the person types another, in either way of writing', async () => {
    const { user } = openPane([gapTable]);
    await press(user, /^督查/);
    expect(screen.getByText('2022年12月31日')).toBeVisible();
    await press(user, '更改参照日期');
    const box = screen.getByRole('textbox', { name: '参照日期' });
    await user.clear(box);
    await user.type(box, '9月底{Enter}');
    expect(screen.getByText('没有认出这个日期，请写成2022年9月30日。')).toBeVisible();
    expect(await violations()).toEqual([]);
    await user.clear(box);
    await user.type(box, '2022-09-30{Enter}');
    expect(screen.getByText('2022年9月30日')).toBeVisible();
  });
});

describe('after a check', () => {
  test('gives the verdict, the counts, and one line for each cause', async () => {
    const { user } = openPane([gapTable]);
    await runCheck(user);
    expect(await screen.findByRole('heading', { level: 2, name: /^暂不能上报/ })).toHaveTextContent(
      '有5处必须修改。',
    );
    expect(screen.getByRole('button', { name: /^必须修改\s*5$/ })).toBeVisible();
    const grave = within(section('必须修改'));
    expect(grave.getByRole('button', { name: /^进展情况未填\s*2处$/ })).toHaveAttribute(
      'aria-expanded',
      'false',
    );
    expect(grave.getByRole('button', { name: /^完成情况未填\s*2处$/ })).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  test('a cause opens into its cells; a finding opens into 是什么, 为什么, 怎么办 and selects its cell', async () => {
    const { user, workbook } = openPane([gapTable]);
    await runCheck(user);
    await press(user, /^进展情况未填\s*2处$/);
    expect(screen.getByRole('button', { name: '定位到F3' })).toBeVisible();
    expect(screen.getByRole('button', { name: '定位到F4' })).toBeVisible();
    await press(user, /^第2项 · 县教育局/);
    expect(workbook.selected).toEqual(['责任分工!F4']);
    for (const label of ['是什么', '为什么', '怎么办'])
      expect(screen.getByText(label).nextElementSibling?.textContent).not.toBe('');
    expect(await violations()).toEqual([]);
    expect(screen.getByText('任务').parentElement).toHaveTextContent('实施中小学校舍维修改造');
    await press(user, '定位到F3');
    expect(workbook.selected.at(-1)).toBe('责任分工!F3');
  });

  test('看下一处 walks every finding once and comes around', async () => {
    const { user, workbook } = openPane([gapTable]);
    await runCheck(user);
    const total = Number(/共(\d+)处/.exec((await walkOnce(user)) ?? '')?.[1]);
    for (let place = 1; place < total; place += 1) await press(user, '看下一处');
    expect(screen.getByText(`第${total}处，共${total}处`)).toBeVisible();
    expect(new Set(workbook.selected).size).toBeGreaterThan(3);
    await press(user, '看下一处');
    expect(screen.getByText(`第1处，共${total}处`)).toBeVisible();
    expect(screen.getByText('已到最后一处，回到第一处')).toBeInTheDocument();
    await press(user, '上一处');
    expect(screen.getByText(`第${total}处，共${total}处`)).toBeVisible();
  });

  test('groups by unit and by row', async () => {
    const { user } = openPane([gapTable]);
    await runCheck(user);
    await user.selectOptions(await screen.findByRole('combobox', { name: '排列方式' }), '按单位');
    expect(within(section('县教育局')).getByText('进展情况未填')).toBeVisible();
    expect(await violations()).toEqual([]);
    await user.selectOptions(screen.getByRole('combobox', { name: '排列方式' }), '按行次');
    expect(section('第4行　第2项 实施中小学校舍维修改造')).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  test('a severity filters the list, and its counts stay', async () => {
    const { user } = openPane([gapTable]);
    await runCheck(user);
    await press(user, /^提示\s*\d+$/);
    expect(screen.queryByRole('region', { name: '必须修改' })).toBeNull();
    expect(screen.getByRole('button', { name: /^必须修改\s*5$/ })).toHaveAttribute('aria-pressed', 'false');
    await press(user, /^提示\s*\d+$/);
    expect(section('必须修改')).toBeVisible();
  });

  test('a search marks what it found, says how many, and can be cleared', async () => {
    const { user } = openPane([gapTable]);
    await runCheck(user);
    await press(user, '查找问题');
    await user.type(screen.getByRole('searchbox', { name: '查找问题' }), '教育局');
    expect(await screen.findByText('含“教育局”的有2处')).toBeVisible();
    expect(screen.getAllByText('教育局', { selector: 'mark' }).length).toBeGreaterThan(1);
    expect(await violations()).toEqual([]);
    await user.type(screen.getByRole('searchbox', { name: '查找问题' }), '没有这个词');
    expect(await screen.findByText('没有符合条件的问题')).toBeVisible();
    await press(user, '清除条件');
    expect(screen.queryByRole('searchbox')).toBeNull();
    expect(section('必须修改')).toBeVisible();
  });

  test('说明 shows the rule in words with examples, and leads back to the finding', async () => {
    const { user } = openPane([gapTable]);
    await runCheck(user);
    await press(user, '看下一处');
    await press(user, '说明');
    expect(await screen.findByRole('heading', { name: '什么时候提示' })).toBeVisible();
    expect(screen.getByRole('heading', { name: '会提示的写法' })).toBeVisible();
    expect(await violations()).toEqual([]);
    await press(user, '返回');
    expect(screen.getByText(/^第1处，共\d+处$/)).toBeVisible();
  });

  test('Excel’s own word of a change is enough; nobody is told any more once the pane is gone', async () => {
    const { user, workbook } = openPane([gapTable]);
    await runCheck(user);
    await screen.findByRole('button', { name: /^进展情况未填/ });
    workbook.type('责任分工', 'F4', '县教育局4月完成招标。');
    act(() => workbook.tellChange('责任分工'));
    expect(await screen.findByText('表格已变，结论待重新校验。')).toBeVisible();
    cleanup();
    await waitFor(() => expect(workbook.watching).toBe(0));
  });

  test('a cell that changed since is marked, and the verdict is out of date until the next check', async () => {
    const { user, workbook } = openPane([gapTable]);
    await runCheck(user);
    await press(user, /^进展情况未填\s*2处$/);
    workbook.type('责任分工', 'F4', '县教育局4月完成招标，12所学校已竣工8所，其余4所正在施工。');
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(await screen.findByText('表格已变，结论待重新校验。')).toBeVisible();
    await press(user, /^已变化\s*第2项/);
    expect(screen.getByText('校验后F4的内容变了，这一处要重新校验才算数。')).toBeVisible();
    expect(await violations()).toEqual([]);
    await press(user, '再次校验');
    await waitFor(() => expect(screen.queryByText('表格已变，结论待重新校验。')).toBeNull());
    expect(screen.getByRole('button', { name: /^必须修改\s*4$/ })).toBeVisible();
  });

  test('a table in order may go up', async () => {
    const { user } = openPane([cleanTable]);
    await runCheck(user);
    expect(await screen.findByRole('heading', { level: 2, name: /^可以上报/ })).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  test('a draft is not asked for entries', async () => {
    const { user } = openPane([gapTable]);
    await runCheck(user, /^起草中/);
    expect(await screen.findByRole('heading', { level: 2, name: /^还要修改/ })).toBeVisible();
    expect(screen.queryByText('进展情况未填')).toBeNull();
    expect(screen.getByText('3项 · 第1—5行 · 起草中')).toBeVisible();
  });
});

describe('when a check goes wrong', () => {
  test('a busy Excel is told and tried again; the settings stay', async () => {
    const { user, workbook } = openPane([gapTable]);
    await screen.findByText('已找到责任分工表');
    workbook.course = { trouble: { readSheets: problem('busy') } };
    await runCheck(user);
    expect(await screen.findByText('校验没有完成，表格没有变')).toBeVisible();
    expect(await violations()).toEqual([]);
    workbook.course = {};
    await press(user, '重试');
    expect(await screen.findByRole('heading', { level: 2, name: /^暂不能上报/ })).toBeVisible();
  });

  test('a table that is gone is told', async () => {
    const { user, workbook } = openPane([gapTable]);
    await screen.findByText('已找到责任分工表');
    workbook.replace([]);
    await runCheck(user);
    expect(await screen.findByText('原来的责任分工表找不到了。')).toBeVisible();
  });

  test('定位 that fails is told in place and can be tried again', async () => {
    const { user, workbook } = openPane([gapTable]);
    await runCheck(user);
    workbook.course = { trouble: { select: problem('editing') } };
    await press(user, '看下一处');
    expect(await screen.findByText('没有定位到单元格')).toBeVisible();
    workbook.course = {};
    await press(user, '重试');
    await waitFor(() => expect(screen.queryByText('没有定位到单元格')).toBeNull());
    expect(workbook.selected).toHaveLength(1);
  });

  test('取消校验 leads back to the settings, and what still comes is not shown', async () => {
    const { user, workbook } = openPane([gapTable]);
    await screen.findByText('已找到责任分工表');
    let release = (): void => undefined;
    workbook.course = { pause: () => new Promise((resolve) => (release = resolve)) };
    await runCheck(user);
    await press(user, '取消校验');
    await act(async () => {
      release();
      await new Promise((resolve) => setTimeout(resolve, 100));
    });
    expect(screen.getByRole('button', { name: '开始校验' })).toBeVisible();
    expect(screen.queryByText('暂不能上报')).toBeNull();
  });
});

async function walkOnce(user: Parameters<typeof press>[0]): Promise<string | null> {
  await press(user, '看下一处');
  return screen.getByText(/^第1处，共\d+处$/).textContent;
}

test('↑↓, Home and End go from line to line; letters and keys with a modifier do nothing', async () => {
  const { user } = openPane([gapTable]);
  await runCheck(user);
  const head = await screen.findByRole('button', { name: /^必须修改\s*5处$/ });
  head.focus();
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('button', { name: /^进展情况未填/ })).toHaveFocus();
  await user.keyboard('{End}');
  const last = document.activeElement;
  expect(last).not.toBe(head);
  await user.keyboard('{ArrowDown}j{Control>}{ArrowUp}{/Control}');
  expect(last).toHaveFocus();
  await user.keyboard('{Home}{ArrowUp}');
  expect(head).toHaveFocus();
});
