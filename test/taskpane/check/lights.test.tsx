/** @jest-environment ./test/taskpane/PaneEnvironment.cjs */
import '../setup';
import { screen, waitFor, within } from '@testing-library/react';
import { withLight } from '../../../src/jobs/lights';
import { findTables } from '../../../src/taskpane/core';
import { taskIdentities } from '../../../src/table/taskIdentity';
import { openPane, press, runCheck, type OpenedPane } from '../openPane';
import { problem } from '../PlanWorkbook';
import { longTable } from '../tables';
import { sheetOf } from '../../support/sheet';
import { violations } from '../violations';

const SHEET = '责任分工';
const table = sheetOf(
  [
    `== ${SHEET} ==`,
    '某县2022年重点任务责任分工表 | < | < | < | < | < | <',
    '序号 | 任务内容 | 完成时限 | 牵头单位 | 配合单位 | 进展情况 | 完成情况',
    '1 | 建设县域医共体 | 2023年底 | 县卫健局 | 县财政局 | 已签订协议6份。 | 推进中',
    '2 | 印发实施方案 | 2022年6月底前 | 县卫健局 | 县财政局 | 方案初稿正在征求意见。 | 推进中',
    '3 | 修缮校舍 | 2022年底 | 县教育局 |  |  |',
  ].join('\n'),
);

async function openLights(sheet = table): Promise<OpenedPane> {
  const pane = openPane([sheet]);
  await runCheck(pane.user);
  await pane.user.click(await screen.findByRole('tab', { name: /^时限\d+$/ }));
  await screen.findByRole('list', { name: '各项任务的时限情况' });
  return pane;
}

function lines(): string[] {
  const list = within(screen.getByRole('list', { name: '各项任务的时限情况' }));
  return list
    .getAllByRole('button', { expanded: false })
    .map(({ textContent }) => /^\S+?(?=第)/.exec(textContent ?? '')?.[0] ?? '');
}

describe('时限', () => {
  test('every task has a light with its sentence, what needs eyes first stands first', async () => {
    await openLights();
    expect(screen.getByRole('tab', { name: '时限3' })).toHaveAttribute('aria-selected', 'true');
    expect(lines()).toEqual(['逾期', '未填报', '正常']);
    expect(
      screen.getByText(/“2022年6月底前”，最后一天是2022年6月30日，到2022年12月31日已过184天/),
    ).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  test('one light alone, and all again', async () => {
    const { user } = await openLights();
    await press(user, /^逾期\s*1$/);
    expect(lines()).toEqual(['逾期']);
    expect(screen.getByRole('button', { name: /^正常\s*1$/ })).toHaveAttribute('aria-pressed', 'false');
    await press(user, /^逾期\s*1$/);
    expect(lines()).toHaveLength(3);
  });

  test('a line opens at its cell; the arrows walk', async () => {
    const { user, workbook } = await openLights();
    await press(user, /^逾期\s*第2项/);
    expect(workbook.selected.at(-1)).toBe(`${SHEET}!C4`);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(workbook.selected.at(-1)).toBe(`${SHEET}!C5`);
    await press(user, '定位到C3');
    expect(workbook.selected.at(-1)).toBe(`${SHEET}!C3`);
  });

  test('改判 asks for light, reason, person and day; is kept, shown, and taken back', async () => {
    const { user, workbook } = await openLights();
    await press(user, /^逾期\s*第2项/);
    await press(user, '改判…');
    const dialog = within(await screen.findByRole('dialog', { name: '改判这一项的时限情况' }));
    await user.click(dialog.getByRole('button', { name: '确定改判' }));
    expect(dialog.getByText('请选择改判为哪一种。')).toBeVisible();
    expect(dialog.queryByRole('radio', { name: '逾期' })).toBeNull();
    expect(await violations()).toEqual([]);
    await user.click(dialog.getByRole('radio', { name: '正常' }));
    await user.click(dialog.getByRole('textbox', { name: /^理由/ }));
    await user.paste('常委会已同意延期。');
    await user.click(dialog.getByRole('textbox', { name: /^批准人/ }));
    await user.paste('王某');
    await user.click(dialog.getByRole('textbox', { name: /^有效到/ }));
    await user.paste('2023-06-30');
    workbook.course = { trouble: { saveSettings: problem('busy') } };
    await user.click(dialog.getByRole('button', { name: '确定改判' }));
    expect(await screen.findByText('您填写的内容都在，没有丢失。')).toBeVisible();
    workbook.course = {};
    await user.click(dialog.getByRole('button', { name: '确定改判' }));
    expect(await screen.findByText(/^已改判，保存在本工作簿里/)).toBeVisible();
    expect(workbook.kept.settings.lights).toMatchObject([
      {
        ...{ sheet: SHEET, light: 'normal', reason: '常委会已同意延期。', by: '王某' },
        ...{ on: '2022-12-31', until: '2023-06-30' },
      },
    ]);
    expect(await screen.findByText('人工认定：常委会已同意延期（王某）。')).toBeVisible();
    expect(screen.getByText('人工认定')).toBeVisible();
    await press(user, '恢复自动判定');
    expect(await screen.findByText(/已过184天/)).toBeVisible();
    expect(workbook.kept.settings.lights).toEqual([]);
  });

  test('a judgement without its task is told of, and goes when asked', async () => {
    const { user } = openPane([table], {}, (workbook) => {
      const kept = {
        sheet: SHEET,
        task: '没有了',
        light: 'done',
        reason: '甲',
        by: '乙',
        until: '2023-06-30',
      };
      workbook.kept = { settings: { lights: [kept], tableStates: { [SHEET]: 'issued' } }, damage: null };
    });
    await runCheck(user);
    await user.click(await screen.findByRole('tab', { name: /^时限/ }));
    expect(await screen.findByText(/^有1项改判没有计入/)).toBeVisible();
    expect(screen.getByText(/^“没有了”原人工认定为“完成”，.*表中已没有这项任务，没有计入/)).toBeVisible();
    expect(await violations()).toEqual([]);
    await press(user, '删去这些改判');
    expect(await screen.findByText(/^已恢复自动判定/)).toBeVisible();
    await waitFor(() => expect(screen.queryByText(/^有1项改判/)).toBeNull());
  });

  test('the clerk who fills in sees what was decided, named as a decision', async () => {
    const { user, workbook } = await openLights();
    const { opened } = (await findTables([table]))[0] ?? {};
    const task = opened ? (taskIdentities(opened.table)[2] ?? '') : '';
    const set = { task, light: 'normal', reason: '已同意延期', by: '王某', until: '2023-06-30' } as const;
    workbook.kept = { settings: withLight({}, SHEET, set), damage: null };
    await user.click(screen.getByRole('tab', { name: '填报' }));
    await user.click(await screen.findByRole('radio', { name: /^县教育局/ }));
    await press(user, '开始填报');
    expect((await screen.findAllByText('正常（人工认定）'))[0]).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  test('says why the sheets count more late tasks, where they do', async () => {
    await openLights(
      sheetOf(
        [
          `== ${SHEET} ==`,
          '某县2022年重点任务责任分工表 | < | < | < | < | < | <',
          '序号 | 任务内容 | 完成时限 | 牵头单位 | 配合单位 | 进展情况 | 完成情况',
          '1 | 印发实施方案 | 2022年6月底前 | 县卫健局 | 县财政局 | 方案初稿正在征求意见。 | 推进中',
          '2 | 公布清单 | 2022年6月 | 县教育局 |  |  |',
        ].join('\n'),
      ),
    );
    expect(
      screen.getByText('汇总表的“逾期”另含这里的“未填报”1项：时限已过的，汇总表不论是否填报都按日期计。'),
    ).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  test('where the sheets count the same, nothing is said', async () => {
    await openLights();
    expect(screen.queryByText(/^汇总表的“逾期”/)).toBeNull();
  });

  test('of thousands a stretch is there', async () => {
    await openLights(longTable(150));
    expect(lines().length).toBeLessThan(60);
    const [first] = screen.getAllByRole('listitem');
    expect(first).toHaveAttribute('aria-setsize', '150');
  });
});
