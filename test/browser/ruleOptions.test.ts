/** @jest-environment node */
// 规则的设定: an office changes what a rule asks, the next check uses it, the next write keeps it in the workbook, and a pane opened anew beside that workbook checks by it.

import { lookAt, zoomed } from './support/lookAt';
import { openDesk, Preview, type Desk } from './support/Preview';
import { planted } from './support/planted';

jest.setTimeout(600_000);

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

/** The rule that asks for a longest length at which an entry counts as empty words. */
const RULE = '进展情况空泛';

async function check(preview: Preview): Promise<void> {
  await preview.click('开始校验');
  await preview.says('暂不能上报');
}

/** How many findings of the rule the list tells of. */
async function found(preview: Preview): Promise<number> {
  const name = await preview.pane
    .getByRole('button', { name: new RegExp(`${RULE}\\s*\\d+处`) })
    .first()
    .textContent();
  return Number(/(\d+)处/.exec(name ?? '')?.[1] ?? 0);
}

const kept = (preview: Preview): Promise<string> =>
  preview.host(`[...host.state.customXml.values()].join(' ')`);

const openForm = async (preview: Preview) => {
  await preview.click('设置和帮助');
  await preview.click('规则的设定');
  const field = preview.pane.getByRole('textbox', { name: RULE });
  await field.waitFor();
  return field;
};

test('a value is changed, used by the check, kept with the next write, and there again in a new pane', async () => {
  const preview = await Preview.open(desk, 320, await planted([]));
  const wrong: string[] = [];
  await preview.says('已找到责任分工表');
  await preview.click(/^督查/);
  await preview.pane.getByRole('radio', { name: /^已印发/ }).click();
  await check(preview);
  const before = await found(preview);
  const field = await openForm(preview);
  await field.fill('9999');
  await preview.says('请填0到500之间的整数；没有采用。');
  wrong.push(...(await lookAt(preview, '61-rule-options')), ...(await zoomed(preview, '61-rule-options')));
  await field.fill('60');
  await preview.click('采用设定');
  await preview.says(/^已采用/);
  await preview.click('设置和帮助');
  await preview.until(async () => (await found(preview)) > before, true);
  const after = await found(preview);
  expect(await preview.host<number>('host.writingTrips().length')).toBe(0);
  expect(await kept(preview)).toBe('');

  await preview.click('校验报告');
  await preview.says('已生成工作表“校验报告”');
  await preview.until(async () => (await kept(preview)).includes('"shortest":60'), true);

  await preview.frame.evaluate('location.reload()');
  await check(preview);
  expect(await found(preview)).toBe(after);
  expect(await (await openForm(preview)).inputValue()).toBe('60');
  expect(wrong).toEqual([]);
  await preview.close();
});
