/** @jest-environment ./test/taskpane/PaneEnvironment.cjs */
import './setup';
import { act, screen } from '@testing-library/react';
import { openPane, press, runCheck } from './openPane';
import { gapTable } from './tables';

const SHEET = '责任分工';
const opened = (): string | null | undefined =>
  screen.getAllByRole('button', { expanded: true }).find(({ textContent }) => textContent?.includes('·'))
    ?.textContent;

describe('what the person selects in the sheet', () => {
  test('督查 opens its finding, and selects nothing in turn', async () => {
    const { user, workbook } = openPane([gapTable]);
    await runCheck(user);
    await screen.findByRole('heading', { level: 2, name: /^暂不能上报/ });
    act(() => workbook.tellSelection(SHEET, 'F4'));
    expect(opened()).toContain('第2项');
    act(() => workbook.tellSelection(SHEET, '$G$3:$G$3'));
    expect(opened()).toContain('第1项');
    act(() => workbook.tellSelection('别的表', 'F4'));
    expect(opened()).toContain('第1项');
    expect(workbook.selected).toEqual([]);
  });

  test('督查: a cell without a finding opens the first one of its row', async () => {
    const { user, workbook } = openPane([gapTable]);
    await runCheck(user);
    await screen.findByRole('heading', { level: 2, name: /^暂不能上报/ });
    act(() => workbook.tellSelection(SHEET, 'B4'));
    expect(opened()).toContain('第2项');
  });

  test('our own selecting told back opens nothing else', async () => {
    const { user, workbook } = openPane([gapTable]);
    await runCheck(user);
    await press(user, '看下一处');
    await press(user, '看下一处');
    const position = screen.getByText(/^第2处，共\d+处$/);
    expect(position).toBeVisible();
    const [, cell = ''] = workbook.selected.at(-1)?.split('!') ?? [];
    act(() => workbook.tellSelection(SHEET, cell));
    expect(screen.getByText(/^第2处，共\d+处$/)).toBeVisible();
    expect(workbook.selected).toHaveLength(2);
  });

  test('填报 marks its task, without moving the focus or the sheet; while the person types nothing moves', async () => {
    const { user, workbook } = openPane([gapTable]);
    await press(user, /^填报/);
    await user.click(await screen.findByRole('radio', { name: /^县财政局/ }));
    await press(user, '开始填报');
    await screen.findByRole('list', { name: '任务' });
    const before = workbook.selected.length;
    act(() => workbook.tellSelection(SHEET, 'B5'));
    expect(screen.getByRole('button', { name: /^第3项/ })).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('button', { name: /^第3项/ })).not.toHaveFocus();
    await press(user, '更改参照日期');
    jest.spyOn(document, 'hasFocus').mockReturnValue(true);
    act(() => workbook.tellSelection(SHEET, 'B4'));
    expect(screen.getByRole('button', { name: /^第3项/ })).toHaveAttribute('aria-expanded', 'true');
    expect(workbook.selected).toHaveLength(before);
  });
});
