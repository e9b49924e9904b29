/** @jest-environment ./test/taskpane/PaneEnvironment.cjs */
import './setup';
import { screen, waitFor } from '@testing-library/react';
import { sheetOf } from '../support/sheet';
import { problem } from './PlanWorkbook';
import { openPane, press, runCheck } from './openPane';
import { cleanTable, gapTable } from './tables';
import { violations } from './violations';

const contacts = sheetOf('== 通讯录 ==\n姓名 | 电话');
const empty = sheetOf('== 空页 ==');

describe('opening the pane', () => {
  test('says which table was found and asks what the person is here to do', async () => {
    openPane([gapTable]);
    expect(await screen.findByRole('heading', { name: '已找到责任分工表' })).toBeVisible();
    expect(screen.getByText('某县2022年重点任务责任分工表')).toBeVisible();
    expect(screen.getByText('3项任务，涉及3个单位')).toBeVisible();
    expect(screen.getByText('在工作表“责任分工”，第1—5行')).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  test('shows the table in one line on every desk', async () => {
    const { user } = openPane([gapTable]);
    await press(user, /^督查/);
    expect(screen.getByRole('heading', { level: 1, name: '某县2022年重点任务责任分工表' })).toBeVisible();
    expect(screen.getByText('3项 · 第1—5行')).toBeVisible();
  });

  test('lets the person choose when there are several tables', async () => {
    const { user } = openPane([gapTable, { ...cleanTable, name: '附件2' }]);
    expect(await screen.findByRole('heading', { name: '找到2张责任分工表' })).toBeVisible();
    expect(await violations()).toEqual([]);
    await press(user, /在工作表“附件2”/);
    expect(screen.getByText('2项任务，涉及3个单位')).toBeVisible();
  });

  test('says what was looked for and where when there is no table, and looks again', async () => {
    const { user, workbook } = openPane([contacts, empty]);
    expect(await screen.findByText('这个工作簿里没有找到责任分工表')).toBeVisible();
    expect(screen.getByText('通讯录').nextElementSibling).toHaveTextContent('没有认出表头');
    expect(screen.getByText('空页').nextElementSibling).toHaveTextContent('空表');
    expect(await violations()).toEqual([]);
    workbook.replace([gapTable]);
    await press(user, '再找一次');
    expect(await screen.findByText('已找到责任分工表')).toBeVisible();
  });

  test.each([
    ['editing', '有单元格正在编辑，Excel暂时不能应答。'],
    ['busy', 'Excel正忙，没有应答。'],
    ['tooOld', '这个Excel版本较旧，缺少所需的功能。'],
    ['tooLarge', '表格太大，一次读不完。'],
    ['failed', 'Excel没有完成这一步。'],
    ['known only to the workbook', '名称“参照日”已被占用。请改名后重试。'],
  ])('tells the trouble %s in a sentence and tries again', async (id, sentence) => {
    const { user, workbook } = openPane([gapTable], {
      trouble: { readSheets: problem(id, 'X: y', sentence) },
    });
    expect(await screen.findByText(sentence)).toBeVisible();
    expect(await violations()).toEqual([]);
    workbook.course = {};
    await press(user, '重试');
    expect(await screen.findByText('已找到责任分工表')).toBeVisible();
  });

  test('keeps the details of a failure for the IT staff', async () => {
    const { user } = openPane([gapTable], { trouble: { readSheets: new Error('GeneralException') } });
    await press(user, '详情（给网管看）');
    expect(screen.getByText('GeneralException')).toBeVisible();
  });

  test('goes back to the list of tables on 换表', async () => {
    const { user } = openPane([gapTable]);
    await press(user, /^督查/);
    await press(user, '设置和帮助');
    await press(user, '换表');
    expect(await screen.findByRole('heading', { name: '找到1张责任分工表' })).toBeVisible();
  });

  test('opening and checking draw nothing and select nothing', async () => {
    const { user, workbook } = openPane([gapTable]);
    await runCheck(user);
    await waitFor(() => expect(screen.getByText('暂不能上报')).toBeVisible());
    expect(workbook.drawn).toEqual([]);
    expect(workbook.selected).toEqual([]);
  });
});
