/** @jest-environment node */
// 填报 from opening to the written entry and back, once by keyboard alone and once by mouse, on the production pane.

import { openDesk, Preview, type Desk } from './support/Preview';
import { Keys } from './support/Keys';
import { lookAt, zoomed } from './support/lookAt';
import { planted } from './support/planted';

jest.setTimeout(600_000);

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

/** What changed in the sheet. */
function changed(before: readonly string[][], after: readonly string[][]): string[] {
  return before.flatMap((row, at) =>
    row.flatMap((text, column) =>
      after[at]?.[column] === text ? [] : [`${'ABCDEFGHIJK'[column]}${at + 1}`],
    ),
  );
}

test('by keyboard alone at 320: chosen, filled in, looked over, written, taken back', async () => {
  const preview = await Preview.open(desk, 320, await planted());
  const { page } = preview;
  const keys = new Keys(preview);
  const wrong: string[] = [];
  await preview.says('已找到责任分工表');
  const before = await preview.sheet();
  wrong.push(...(await lookAt(preview, '01-first-open')));
  await preview.frame.evaluate('window.focus()');
  await page.locator('#pane').focus();

  await keys.tabTo(/^填报/);
  await keys.press('Enter');
  await preview.says('您是哪个单位的？');
  wrong.push(...(await lookAt(preview, '02-unit')));
  await keys.tabTo(/输入单位名称或拼音首字母/);
  await keys.compose('qyb', '医保');
  await preview.says(/含“医保”的有/);
  await keys.press('Tab');
  await keys.press('Space');
  await keys.tabTo(/^开始填报/);
  await keys.press('Enter');
  await preview.says(/还有\d+项要填/);
  wrong.push(...(await lookAt(preview, '03-my-tasks')));

  await keys.tabTo(/^第\d+项/);
  await keys.press('ArrowDown');
  await keys.press('ArrowUp');
  await keys.press('Enter');
  await keys.restsOn(/主要做法|成效|存在问题/);
  wrong.push(...(await lookAt(preview, '04-form')));
  await keys.tabTo(/主要做法/, 'Shift+Tab');
  await keys.compose('zhaokai', '召开推进会3次，印发方案1份。');
  await keys.tabTo(/成效/);
  await keys.compose('wancheng', '参保率达到97%。');
  await keys.tabTo(/存在问题/);
  await keys.compose('zanwei', '暂未发现问题');
  await keys.tabTo(/已完成|推进中|未启动|基本完成|长期坚持/);
  await keys.press('Space');
  await keys.press('ArrowDown');
  wrong.push(...(await lookAt(preview, '05-form-filled')));
  await keys.tabTo(/^核对并写入/);
  await keys.press('Enter');
  await preview.says(/请核对，将写入\d格/);
  wrong.push(...(await lookAt(preview, '06-look-over')));
  expect(await preview.host<number>('host.writingTrips().length')).toBe(0);
  expect(changed(before, await preview.sheet())).toEqual([]);
  await keys.tabTo(/^写入表格/);
  await keys.press('Enter');
  await preview.says(/已写入/);
  wrong.push(...(await lookAt(preview, '07-written')));
  const written = changed(before, await preview.sheet());
  expect(written.every((cell) => /^[HI]\d+$/.test(cell))).toBe(true);
  expect(written.length).toBeGreaterThan(0);
  expect(await preview.cell(written.find((cell) => cell.startsWith('H')) ?? '')).toContain('召开推进会3次');

  await keys.tabTo(/^撤销/, 'Shift+Tab');
  await keys.press('Enter');
  await preview.says(/已撤销/);
  wrong.push(...(await lookAt(preview, '08-taken-back')));
  expect(changed(before, await preview.sheet())).toEqual([]);
  expect({ lost: keys.lost, wrong }).toEqual({ lost: [], wrong: [] });
  await preview.close();
});

test('by mouse at 450: chosen, filled in, looked over, written, taken back', async () => {
  const preview = await Preview.open(desk, 450, await planted());
  const { pane } = preview;
  const wrong: string[] = [];
  await preview.says('已找到责任分工表');
  const before = await preview.sheet();
  await preview.click(/^填报/);
  await pane.getByRole('radio', { name: /^区医保局/ }).click();
  wrong.push(...(await lookAt(preview, '02-unit')));
  await preview.click('开始填报');
  await pane.getByRole('button', { name: /^第14项/ }).click();
  await preview.until(() => preview.selected(), 'H24');
  wrong.push(...(await lookAt(preview, '03-my-tasks')));
  await preview.click('填写这一项');
  await pane
    .getByRole('textbox', { name: '主要做法' })
    .fill('配合市医保局完成2022年度调价评估，调整项目54项。');
  await pane.getByRole('textbox', { name: '成效' }).fill('价格公示率100%。');
  await pane.getByRole('textbox', { name: '存在问题' }).fill('暂未发现问题。');
  await pane.getByRole('radio', { name: '已完成' }).click();
  wrong.push(...(await lookAt(preview, '05-form-filled')));
  await preview.click('核对并写入');
  wrong.push(...(await lookAt(preview, '06-look-over')));
  await preview.click('写入表格');
  await preview.says(/已写入H24、I24/);
  wrong.push(...(await lookAt(preview, '07-written')));
  expect(changed(before, await preview.sheet())).toEqual(['H24', 'I24']);
  wrong.push(...(await zoomed(preview, '07-written')));
  await preview.click('撤销');
  await preview.says(/已撤销/);
  expect(changed(before, await preview.sheet())).toEqual([]);
  expect(wrong).toEqual([]);
  await preview.close();
});
