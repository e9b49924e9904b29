/** @jest-environment ./test/taskpane/PaneEnvironment.cjs */
import '../setup';
import { screen } from '@testing-library/react';
import { openPane, press, runCheck } from '../openPane';
import { cleanTable, gapTable } from '../tables';
import { violations } from '../violations';

const SHEET = '责任分工';

describe('校验证明', () => {
  test('is offered when the table can go up, shown in full, and made as a sheet', async () => {
    const { user, workbook } = openPane([cleanTable]);
    await runCheck(user);
    await screen.findByRole('heading', { level: 2, name: /^可以上报/ });
    await user.click(screen.getAllByRole('button', { name: '校验证明' })[0] as HTMLElement);
    expect(await screen.findByText('必须修改0处，建议核对0处，提示0处')).toBeVisible();
    expect(screen.getByText('审核人签字')).toBeVisible();
    expect(workbook.drawn).toEqual([]);
    expect(await violations()).toEqual([]);
    await press(user, '生成证明（A4一页）');
    expect(await screen.findByText('已生成工作表“校验证明”')).toBeVisible();
    expect(workbook.drawn).toEqual(['校验证明']);
    expect(workbook.selected.at(-1)).toBe('校验证明!A1');
  });

  test('is not offered while something must be corrected', async () => {
    const { user } = openPane([gapTable]);
    await runCheck(user);
    await screen.findByRole('heading', { level: 2, name: /^暂不能上报/ });
    expect(screen.queryByRole('button', { name: '校验证明' })).toBeNull();
  });

  test('made of a table that was changed meanwhile: looked at again first, and refused when it may not go up', async () => {
    const { user, workbook } = openPane([cleanTable]);
    await runCheck(user);
    await user.click((await screen.findAllByRole('button', { name: '校验证明' }))[0] as HTMLElement);
    await screen.findByRole('button', { name: '打印' });
    workbook.type(SHEET, 'F3', '');
    await press(user, '生成证明（A4一页）');
    expect(await screen.findByText('现在有必须修改的问题，没有生成校验证明。')).toBeVisible();
    expect(workbook.drawn).toEqual([]);
  });

  test('an earlier one is told to be void once the content changed', async () => {
    const { user, workbook } = openPane([cleanTable]);
    await runCheck(user);
    await user.click((await screen.findAllByRole('button', { name: '校验证明' }))[0] as HTMLElement);
    await press(user, '生成证明（A4一页）');
    await screen.findByText('已生成工作表“校验证明”');
    workbook.type(SHEET, 'F3', '县卫健局4月印发实施方案，双向转诊1300人次。暂未发现问题。');
    await press(user, '再次校验');
    expect(await screen.findByText(/^工作簿里的校验证明已失效/)).toBeVisible();
  });
});

describe('a finding whose cell has changed', () => {
  test('is looked at again on request: gone, the next one opens; still there, it is told anew', async () => {
    const { user, workbook } = openPane([gapTable]);
    await runCheck(user);
    await press(user, /^进展情况未填/);
    await press(user, /^第2项 · 县教育局/);
    workbook.type(SHEET, 'F4', '县教育局4月完成招标，12所学校已竣工8所。暂未发现问题。');
    workbook.tellChange(SHEET);
    await press(user, '重新校验这一格');
    expect(await screen.findByText('F4已没有这个问题')).toBeVisible();
    expect(screen.getByText(/^第\d+处，共\d+处$/)).toBeVisible();
    expect(screen.queryByText('表格已变，结论待重新校验。')).toBeNull();
  });
});
