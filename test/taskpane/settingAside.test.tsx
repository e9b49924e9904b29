/** @jest-environment ./test/taskpane/PaneEnvironment.cjs */
import './setup';
import { screen, waitFor, within } from '@testing-library/react';
import { openPane, press, runCheck } from './openPane';
import { problem } from './PlanWorkbook';
import { gapTable } from './tables';
import { violations } from './violations';

const SHEET = '责任分工';

describe('what the workbook keeps', () => {
  test('state and day are asked once, stay on the desk, and are saved with the first write', async () => {
    const { user, workbook } = openPane([gapTable]);
    await runCheck(user);
    await screen.findByRole('heading', { level: 2, name: /^暂不能上报/ });
    expect(workbook.kept.settings).toEqual({});
    await press(user, '校验报告');
    await waitFor(() => expect(workbook.kept.settings).toEqual({ tableStates: { [SHEET]: 'issued' } }));
  });

  test('kept state and day are taken, and damage is one calm line', async () => {
    const { user, workbook } = openPane([gapTable], {}, (one) => {
      one.kept = { settings: { tableStates: { [SHEET]: 'draft' }, asOf: '2022-06-30' }, damage: 'damaged' };
    });
    await press(user, /^督查/);
    expect(await screen.findByText('2022年6月30日')).toBeVisible();
    expect(screen.getByRole('radio', { name: /^起草中/ })).toBeChecked();
    expect(screen.getByText(/^工作簿里保存的设置有损坏，没有采用/)).toBeVisible();
    expect(await violations()).toEqual([]);
    await press(user, '开始校验');
    expect(await screen.findByText('截至2022年6月30日 · 起草中')).toBeVisible();
    expect(workbook.kept.damage).toBe('damaged');
  });
});

describe('豁免', () => {
  test('asks for reason, person and day; is kept, listed, and taken back', async () => {
    const { user, workbook } = openPane([gapTable]);
    await runCheck(user);
    await press(user, /^没有牵头单位/);
    await press(user, '豁免…');
    const dialog = within(await screen.findByRole('dialog', { name: '豁免这一处' }));
    await user.click(dialog.getByRole('button', { name: '确定豁免' }));
    for (const missing of ['请写明理由。', '请写明批准人。', '请写明有效到哪一天。'])
      expect(dialog.getByText(missing)).toBeVisible();
    expect(await violations()).toEqual([]);
    await user.click(dialog.getByRole('textbox', { name: /^理由/ }));
    await user.paste('牵头单位待编办明确。');
    await user.click(dialog.getByRole('textbox', { name: /^批准人/ }));
    await user.paste('王某');
    await user.click(dialog.getByRole('textbox', { name: /^有效到/ }));
    await user.paste('2023-06-30');
    await user.click(dialog.getByRole('button', { name: '取消' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await press(user, '豁免…');
    expect(await screen.findByRole('textbox', { name: /^理由/ })).toHaveValue('牵头单位待编办明确。');
    workbook.course = { trouble: { saveSettings: problem('busy') } };
    await press(user, '确定豁免');
    expect(await screen.findByText('您填写的内容都在，没有丢失。')).toBeVisible();
    expect(await violations()).toEqual([]);
    workbook.course = {};
    await press(user, '确定豁免');
    expect(await screen.findByText('已豁免，保存在本工作簿里')).toBeVisible();
    expect(workbook.kept.settings.waivers).toEqual([
      expect.objectContaining({ sheet: SHEET, rule: 'unit/lead-missing', cell: 'D5', until: '2023-06-30' }),
    ]);
    expect(await screen.findByRole('button', { name: /^必须修改\s*4$/ })).toBeVisible();
    await press(user, /^已豁免/);
    await press(user, /^没有牵头单位/);
    expect(screen.getByText('豁免理由：牵头单位待编办明确。（王某，有效到2023年6月30日）')).toBeVisible();
    expect(await violations()).toEqual([]);
    await press(user, '取消豁免');
    expect(await screen.findByRole('button', { name: /^必须修改\s*5$/ })).toBeVisible();
    expect(workbook.kept.settings.waivers).toEqual([]);
  });

  test('that has expired comes back and is said; one without a finding is offered for removal; a bad one has no effect', async () => {
    const grounds = { reason: '待定', by: '王某', until: '2022-12-30' };
    const { user, workbook } = openPane([gapTable], {}, (one) => {
      const waivers = [
        { rule: 'unit/lead-missing', ...grounds },
        { rule: 'unit/typo', ...grounds },
        { rule: '' },
      ];
      one.kept = { settings: { waivers, tableStates: { [SHEET]: 'issued' } }, damage: null };
    });
    await press(user, /^督查/);
    await screen.findByRole('radio', { name: /^已印发/, checked: true });
    await press(user, '开始校验');
    expect(await screen.findByText('有1条豁免已经到期，问题已重新列出。')).toBeVisible();
    expect(screen.getByText('工作簿里有1条豁免或记录认不出来，没有采用。')).toBeVisible();
    expect(screen.getByRole('button', { name: /^必须修改\s*5$/ })).toBeVisible();
    expect(await violations()).toEqual([]);
    await press(user, '删去这些豁免');
    await waitFor(() =>
      expect(workbook.kept.settings.waivers).toEqual([
        { rule: 'unit/lead-missing', ...grounds },
        { rule: '' },
      ]),
    );
    await waitFor(() => expect(screen.queryByText('删去这些豁免')).toBeNull());
  });
});

describe('印发时已有', () => {
  test('the document’s own defects are recorded at once, after they were shown; one can be counted again', async () => {
    const { user } = openPane([gapTable]);
    await runCheck(user);
    await press(user, '更多');
    await press(user, '记为印发时已有…');
    expect(await screen.findByText('记下以后不计入结论')).toBeVisible();
    expect(screen.getByText('没有牵头单位')).toBeVisible();
    expect(screen.queryByText('进展情况未填')).toBeNull();
    expect(await violations()).toEqual([]);
    await press(user, /^记下这\d+处$/);
    expect(await screen.findByText(/^已记为印发时已有/)).toBeVisible();
    expect(screen.getByRole('button', { name: /^必须修改\s*4$/ })).toBeVisible();
    await press(user, /^印发时已有/);
    await press(user, /^没有牵头单位/);
    await press(user, '恢复计入结论');
    expect(await screen.findByRole('button', { name: /^必须修改\s*5$/ })).toBeVisible();
  });

  test('an entry that no longer applies is offered for removal', async () => {
    const { user, workbook } = openPane([gapTable], {}, (one) => {
      const baseline = { [SHEET]: [{ rule: 'structure/number-doubled', raw: '99' }] };
      one.kept = { settings: { baseline, tableStates: { [SHEET]: 'issued' } }, damage: null };
    });
    await press(user, /^督查/);
    await screen.findByRole('radio', { name: /^已印发/, checked: true });
    await press(user, '开始校验');
    await press(user, '删去这些记录');
    await waitFor(() => expect(workbook.kept.settings.baseline).toEqual({ [SHEET]: [] }));
  });
});
