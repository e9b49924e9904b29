/** @jest-environment ./test/taskpane/PaneEnvironment.cjs */
import './setup';
import { act, screen, waitFor, within } from '@testing-library/react';
import { openPane, press, runCheck } from './openPane';
import { problem } from './PlanWorkbook';
import { cleanTable, doubtfulTable, gapTable, untidyTable } from './tables';
import { violations } from './violations';

const SHEET = '责任分工';

describe('全部改正', () => {
  test('shows before and after, writes what is ticked, and takes it back', async () => {
    const { user, workbook } = openPane([untidyTable]);
    await runCheck(user);
    await press(user, '改正2处');
    expect(await screen.findByText('其余2处要由人判断，不在此列')).toBeVisible();
    expect(within(screen.getByRole('group', { name: 'G3' })).getByText('推进中␣')).toBeVisible();
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('checkbox', { name: /^多余空格和全角数字/ }));
    const before = workbook.contentAt(SHEET, 'F3');
    await press(user, '改正选中的1处');
    expect(await screen.findByText('已改正1处：G3')).toBeVisible();
    expect(workbook.contentAt(SHEET, 'G3')).toBe('推进中');
    expect(workbook.contentAt(SHEET, 'F3')).toBe(before);
    expect(await screen.findByRole('button', { name: '改正1处' })).toBeVisible();
    expect(await violations()).toEqual([]);
    await press(user, '撤销');
    expect(await screen.findByText('已撤销，G3恢复原样')).toBeVisible();
    expect(workbook.contentAt(SHEET, 'G3')).toBe('推进中 ');
    expect(await screen.findByRole('button', { name: '改正2处' })).toBeVisible();
  });

  test('a cell that changed since is refused by name, the others are written', async () => {
    const { user, workbook } = openPane([untidyTable]);
    await runCheck(user);
    await press(user, '改正2处');
    workbook.type(SHEET, 'F3', '别人刚写的');
    await press(user, '改正选中的2处');
    expect(await screen.findByText('F3刚被改过，没有改正。请重新校验后再看。')).toBeVisible();
    expect(workbook.contentAt(SHEET, 'F3')).toBe('别人刚写的');
    expect(workbook.contentAt(SHEET, 'G3')).toBe('推进中');
  });

  test.each([
    ['protected', problem('protected'), /^请在Excel“审阅”选项卡中撤销保护/],
    ['editing', problem('editing'), /^请先按回车结束编辑/],
  ])('a workbook that is %s is told with what to do, and the choice is kept', async (_, trouble, todo) => {
    const { user, workbook } = openPane([untidyTable]);
    await runCheck(user);
    await press(user, '改正2处');
    await user.click(await screen.findByRole('checkbox', { name: /^首尾有多余空格/ }));
    workbook.course = { trouble: { apply: trouble } };
    await press(user, '改正选中的1处');
    expect(await screen.findByText(todo)).toBeVisible();
    expect(await violations()).toEqual([]);
    workbook.course = {};
    await press(user, '重试');
    expect(await screen.findByText('已改正1处：F3')).toBeVisible();
    expect(workbook.contentAt(SHEET, 'G3')).toBe('推进中 ');
  });

  test('after a lost connection the pane can be opened anew; 重试 would not help and is not offered', async () => {
    const { user, workbook } = openPane([untidyTable]);
    await runCheck(user);
    await press(user, '改正2处');
    workbook.course = { trouble: { apply: problem('session') } };
    await press(user, '改正选中的2处');
    expect(await screen.findByRole('button', { name: '重新打开窗格' })).toBeVisible();
    expect(screen.queryByRole('button', { name: '重试' })).toBeNull();
    expect(await violations()).toEqual([]);
  });
});

describe('改正 on a card', () => {
  test('of a draft is one press beside before and after; then the next finding is open', async () => {
    const { user, workbook } = openPane([doubtfulTable]);
    await runCheck(user, /^起草中/);
    await press(user, /^单位疑有错字/);
    expect(await violations()).toEqual([]);
    await press(user, '改正：D4改为“区财政局”');
    expect(await screen.findByText('已改正1处：D4')).toBeVisible();
    expect(workbook.contentAt(SHEET, 'D4')).toBe('区财政局');
    await waitFor(() => expect(screen.queryByText('单位疑有错字')).toBeNull());
    expect(await screen.findByText(/^第\d+处，共\d+处$/)).toBeVisible();
  });

  test('of an issued table is only shown', async () => {
    const { user } = openPane([doubtfulTable]);
    await runCheck(user);
    await press(user, /^单位疑有错字/);
    expect(screen.getByText('正式文本，只显示不改动')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^改正/ })).toBeNull();
  });
});

test('looking writes nothing; 标记 flags what counts and 清除标记 takes it away', async () => {
  const { user, workbook } = openPane([gapTable]);
  await runCheck(user);
  await press(user, '看下一处');
  expect([workbook.marks, workbook.kept.settings, workbook.drawn]).toEqual([[], {}, []]);
  await press(user, '更多');
  await press(user, '标记单元格');
  expect(await screen.findByText(/^已在表中标记\d+格/)).toBeVisible();
  expect(workbook.marks).toContainEqual({ sheet: SHEET, cell: 'F3', level: 'error' });
  expect(await violations()).toEqual([]);
  await press(user, '清除标记');
  expect(await screen.findByText('已清除标记')).toBeVisible();
  expect(workbook.marks).toEqual([]);
});

test('校验报告 is drawn and shown; once the table has changed it is said to be void, and drawn anew', async () => {
  const { user, workbook } = openPane([gapTable]);
  await runCheck(user);
  await press(user, '校验报告');
  expect(await screen.findByText('已生成工作表“校验报告”')).toBeVisible();
  expect(workbook.selected.at(-1)).toBe('校验报告!A1');
  expect(screen.queryByText(/校验报告已失效/)).toBeNull();
  workbook.type(SHEET, 'G4', '推进中');
  await press(user, '再次校验');
  expect(await screen.findByText(/校验报告已失效/)).toBeVisible();
  expect(await violations()).toEqual([]);
  await press(user, '重新生成');
  await waitFor(() => expect(screen.queryByText(/校验报告已失效/)).toBeNull());
});

test('the finding’s words can be copied', async () => {
  const { user } = openPane([gapTable]);
  await runCheck(user);
  await press(user, /^没有牵头单位/);
  await press(user, '复制这一处的文字');
  expect(await screen.findByText('已复制')).toBeVisible();
  expect(await navigator.clipboard.readText()).toMatch(
    /^D5　第3项.*没有牵头单位\n推进政务服务事项网上办理\n/,
  );
});

test('an undo that fails is told, and can be pressed again', async () => {
  const { user, workbook } = openPane([untidyTable]);
  await runCheck(user);
  await press(user, '改正2处');
  await press(user, '改正选中的2处');
  await screen.findByText('已改正2处：F3、G3');
  workbook.course = { trouble: { undo: problem('busy') } };
  await press(user, '撤销');
  expect(await screen.findByText('没有完成撤销')).toBeVisible();
  workbook.course = {};
  await press(user, '撤销');
  expect(await screen.findByText('已撤销，F3、G3恢复原样')).toBeVisible();
});

test('the step taken back last can be found in the head of the pane', async () => {
  const { user, workbook } = openPane([cleanTable]);
  await act(async () => {
    const scope = { [SHEET]: [{ top: 3, left: 7, bottom: 3, right: 7 }] };
    const edit = { sheet: SHEET, cell: 'G3', expected: '推进中', content: '已完成' };
    await workbook.apply([edit], { scope, label: '填报第1项' });
  });
  await press(user, /^督查/);
  await press(user, '撤销上一步：填报第1项');
  expect(await screen.findByText('已撤销，G3恢复原样')).toBeVisible();
  expect(workbook.contentAt(SHEET, 'G3')).toBe('推进中');
});
