/** @jest-environment ./test/taskpane/PaneEnvironment.cjs */
import './setup';
import { render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { App } from '../../src/taskpane/App';
import { forgetful } from '../../src/taskpane/DeskMemory';
import { CrashBoundary } from '../../src/taskpane/parts/CrashBoundary';
import { HelpLink } from '../../src/taskpane/parts/SettingsPanel';
import { openPane, press, runCheck } from './openPane';
import { PlanWorkbook } from './PlanWorkbook';
import { gapTable } from './tables';
import { sheetOf } from '../support/sheet';
import { violations } from './violations';

const SHEET = '责任分工';

describe('设置和帮助', () => {
  const open = async (): Promise<UserEvent> => {
    const { user } = openPane([gapTable]);
    await press(user, /^汇总/);
    await screen.findByRole('heading', { name: '要生成哪些表？' });
    await user.click(screen.getByTitle('设置和帮助'));
    await screen.findByText('使用帮助');
    return user;
  };

  test('the manual is one press away', async () => {
    await open();
    expect(screen.getByText('使用帮助')).toHaveAttribute('href', 'help.html');
    expect(await violations()).toEqual([]);
  });

  test('the state can be changed at any desk', async () => {
    const user = await open();
    await user.click(screen.getByLabelText(/^起草中/));
    expect(screen.getByText(/· 起草中$/)).toBeVisible();
  });

  test('the as-of day can be changed at any desk', async () => {
    const user = await open();
    await user.click(screen.getByLabelText('更改参照日期'));
    const box = screen.getByLabelText('参照日期');
    await user.clear(box);
    await user.paste('2022-06-30');
    await user.keyboard('{Enter}');
    expect(await screen.findByText('截至2022年6月30日')).toBeVisible();
  });
});

describe('what is asked once', () => {
  test('the desk is remembered, and the pane opens there the next time', async () => {
    const memory = forgetful();
    const workbook = new PlanWorkbook([gapTable]);
    const first = render(<App workbook={workbook} today="2022-12-31" memory={memory} />);
    const user = userEvent.setup();
    await press(user, /^汇总/);
    first.unmount();
    render(<App workbook={workbook} today="2022-12-31" memory={memory} />);
    expect(await screen.findByRole('heading', { name: '要生成哪些表？' })).toBeVisible();
  });
});

describe('a workbook without a table', () => {
  test('a sample is offered where the pane can open one', async () => {
    const open = jest.fn(() => Promise.resolve());
    const workbook = new PlanWorkbook([sheetOf('== 通讯录 ==\n姓名 | 电话')]);
    render(<App workbook={workbook} today="2022-12-31" onSample={open} />);
    const user = userEvent.setup();
    await press(user, '打开示例工作簿');
    expect(open).toHaveBeenCalledTimes(1);
    expect(await violations()).toEqual([]);
    open.mockRejectedValueOnce(new Error('offline'));
    await press(user, '打开示例工作簿');
    expect(await screen.findByText('没有打开示例工作簿')).toBeVisible();
  });
});

describe('an error of the pane itself', () => {
  test('or another desk in between: what was typed for a waiver is there again afterwards', async () => {
    const { user } = openPane([gapTable]);
    await runCheck(user);
    await press(user, /^没有牵头单位/);
    await press(user, '豁免…');
    await user.click(await screen.findByRole('textbox', { name: /^理由/ }));
    await user.paste('待编办明确。');
    await press(user, '取消');
    await user.click(await screen.findByRole('tab', { name: '填报' }));
    await screen.findByText('您是哪个单位的？');
    await user.click(screen.getByRole('tab', { name: '督查' }));
    await press(user, '豁免…');
    expect(await screen.findByRole('textbox', { name: /^理由/ })).toHaveValue('待编办明确。');
  });

  test('shows the detail to be copied and starts anew', async () => {
    let isBroken = true;
    const Breaking = () => {
      if (isBroken) throw new Error('cannot read');
      return <HelpLink />;
    };
    const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    render(
      <CrashBoundary>
        <Breaking />
      </CrashBoundary>,
    );
    const user = userEvent.setup();
    expect(screen.getByText('窗格出了意外，已停下来')).toBeVisible();
    await press(user, '详情（给网管看）');
    expect(screen.getByText('cannot read')).toBeVisible();
    isBroken = false;
    await press(user, '重新打开');
    expect(screen.getByRole('link', { name: '使用帮助' })).toBeVisible();
    silent.mockRestore();
  });
});

describe('a write that Excel left unfinished', () => {
  test('is told when the pane opens, and taken back with one press', async () => {
    const { user, workbook } = openPane([gapTable], {}, (one) => {
      one.type(SHEET, 'F3', '写到一半');
      one.leaveUnfinished('填报第1项', SHEET, 'F3', null, '写到一半');
    });
    await press(user, /^督查/);
    expect(await screen.findByText('上次写入中断，可以撤销')).toBeVisible();
    expect(await violations()).toEqual([]);
    await press(user, '撤销');
    expect(await screen.findByText('已撤销，F3恢复原样')).toBeVisible();
    expect(screen.queryByText('上次写入中断，可以撤销')).toBeNull();
    expect(workbook.contentAt(SHEET, 'F3')).toBeNull();
  });
});
