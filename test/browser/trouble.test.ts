/** @jest-environment node */
// When Excel is busy, the sheet protected or a cell changed in between: the pane says its sentence, and nothing typed is lost.

import { openDesk, Preview, type Desk } from './support/Preview';
import { lookAt } from './support/lookAt';
import { planted } from './support/planted';

jest.setTimeout(600_000);

const TYPED = '配合市医保局完成2022年度调价评估，调整项目54项。';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

/** The form of task 14 filled in and looked over. */
async function lookOver(): Promise<Preview> {
  const preview = await Preview.open(desk, 320, await planted());
  const { pane } = preview;
  await preview.says('已找到责任分工表');
  await preview.click(/^填报/);
  await pane.getByRole('radio', { name: /^区医保局/ }).click();
  await preview.click('开始填报');
  await pane.getByRole('button', { name: /^第14项/ }).click();
  await preview.click('填写这一项');
  await pane.getByRole('textbox', { name: '主要做法' }).fill(TYPED);
  await preview.click('核对并写入');
  await preview.says(/请核对，将写入\d格/);
  return preview;
}

/** The words are still in the form, and get into the sheet once the trouble is over. */
async function writtenAfterAll(preview: Preview, button: string): Promise<void> {
  await preview.click(button);
  await preview.says(/已写入H24/);
  expect(await preview.cell('H24')).toContain(TYPED);
}

test('Excel is busy', async () => {
  const preview = await lookOver();
  await preview.host(`host.disturb({ kind: 'busy', times: 99 })`);
  await preview.click('写入表格');
  await preview.says(/Excel正忙/);
  await preview.says('没有写入，表格没有变');
  await preview.says('您填写的内容都在，没有丢失。');
  expect(await lookAt(preview, '70-busy')).toEqual([]);
  expect(await preview.cell('H24')).toBe('');
  await preview.host('host.calm()');
  await writtenAfterAll(preview, '重试');
  await preview.close();
});

test('the connection is lost: the pane opened anew has the words, and writes them', async () => {
  const preview = await lookOver();
  const { pane } = preview;
  await preview.host(`host.disturb({ kind: 'sessionLost' })`);
  await preview.click('写入表格');
  await preview.says(/连接已经断开/);
  expect(await lookAt(preview, '70-lost')).toEqual([]);
  expect(await pane.getByRole('button', { name: '重试' }).count()).toBe(0);
  await preview.host('host.calm()');
  await preview.click('重新打开窗格');
  await pane.getByRole('button', { name: /^第14项/ }).click();
  await preview.click('填写这一项');
  expect(await pane.getByRole('textbox', { name: '主要做法' }).inputValue()).toBe(TYPED);
  await preview.click('核对并写入');
  await writtenAfterAll(preview, '写入表格');
  await preview.close();
});

test('the sheet is protected', async () => {
  const preview = await lookOver();
  await preview.host(`void host.state.protectedSheets.add(host.state.book.find('附件').id)`);
  await preview.click('写入表格');
  await preview.says(/加了保护，不能写入/);
  await preview.says('您填写的内容都在，没有丢失。');
  expect(await lookAt(preview, '71-protected')).toEqual([]);
  expect(await preview.cell('H24')).toBe('');
  await preview.host('host.state.protectedSheets.clear()');
  await writtenAfterAll(preview, '重试');
  await preview.close();
});

test('somebody changed the cell in between', async () => {
  const preview = await lookOver();
  await preview.put('H24', '同事先写的内容');
  await preview.click('写入表格');
  await preview.says(/H24刚被改过/);
  expect(await lookAt(preview, '72-changed')).toEqual([]);
  expect(await preview.cell('H24')).toBe('同事先写的内容');
  await preview.says('同事先写的内容');
  await writtenAfterAll(preview, '写入表格');
  await preview.close();
});
