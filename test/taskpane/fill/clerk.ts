// What a clerk does at the desk 填报, step by step.

import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { SheetSnapshot } from '../../../src/workbook/SheetSnapshot';
import { sheetOf } from '../../support/sheet';
import { press } from '../openPane';

/** Two tasks of one unit, one with a target; a second unit helps. */
export const clerkTable: SheetSnapshot = sheetOf(`
== 责任分工 ==
某县2022年重点任务责任分工表 | < | < | < | < | < | <
序号 | 任务内容 | 完成时限 | 牵头单位 | 配合单位 | 进展情况 | 完成情况
1 | 建成社区养老服务站不少于30个 | 2023年底 | 县民政局 | 县财政局 |  |
2 | 实施敬老院维修改造 | 2023年底 | 县民政局 | 县财政局 | 正在推进 | 推进中
3 | 推进政务服务事项网上办理 | 2023年底 | 县审批局 | 县财政局 | 主要做法：已上线事项860项。\\n成效：办件1.2万件。\\n存在问题：无。 | 推进中
`);

/** The same in two periods. */
export const periodTable: SheetSnapshot = sheetOf(`
== 责任分工 ==
某县2022年重点任务责任分工表 | < | < | < | <
序号 | 任务内容 | 牵头单位 | 三季度进展情况 | 四季度进展情况
1 | 实施敬老院维修改造 | 县民政局 | 主要做法：完成3家敬老院招标。\\n成效：开工2家。 |
2 | 推进政务服务事项网上办理 | 县审批局 | 主要做法：已上线事项860项。\\n成效：办件1.2万件。 |
`);

/** Opens 填报 and says the unit. */
export async function toMyTasks(user: UserEvent, unit: RegExp): Promise<void> {
  await press(user, /^填报/);
  await user.click(await screen.findByRole('radio', { name: unit }));
  await press(user, '开始填报');
  await screen.findByRole('list', { name: '任务' });
}

/** Rows of the list: their first lines. */
export function rows(): readonly string[] {
  return within(screen.getByRole('list', { name: '任务' }))
    .getAllByRole('button', { expanded: undefined })
    .filter((button) => button.hasAttribute('data-task'))
    .map((button) => button.textContent ?? '');
}

/** Opens a task's form. */
export async function openTask(user: UserEvent, no: number): Promise<void> {
  await press(user, new RegExp(`^第${no}项`));
  await press(user, '填写这一项');
  await screen.findByRole('button', { name: '核对并写入' });
}

/** Types into a box. */
export async function write(user: UserEvent, label: string, words: string): Promise<void> {
  const box = screen.getByRole('textbox', { name: label });
  await user.click(box);
  await user.paste(words);
}
