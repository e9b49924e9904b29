/** @jest-environment node */
// 汇总 from the choice of sheets to the result links and the copied chase texts.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openDesk, Preview, type Desk } from './support/Preview';
import { lookAt } from './support/lookAt';
import { planted } from './support/planted';

jest.setTimeout(600_000);

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

test.each([320, 450])('at %i: chosen, made, opened, chased', async (width) => {
  const preview = await Preview.open(desk, width, await planted());
  const { page, pane } = preview;
  const wrong: string[] = [];
  await preview.says('已找到责任分工表');
  const before = await preview.sheet();
  await preview.click(/^汇总/);
  await preview.says('要生成哪些表？');
  wrong.push(...(await lookAt(preview, '40-choose')));
  await preview.click(/^生成\d+张表$/);
  await preview.says(/^已生成\d+张表$/);
  wrong.push(...(await lookAt(preview, '41-made')));
  await preview.click('打开“牵头单位汇总”');
  await preview.until(
    () => preview.host('host.state.book.facade.getActiveSheet().getSheetName()'),
    '牵头单位汇总',
  );
  expect(await preview.sheet()).toEqual(before);

  await preview.click('催报文字');
  await preview.says(/第1个单位，共\d+个/);
  wrong.push(...(await lookAt(preview, '42-chase')));
  const text = await pane.getByRole('textbox', { name: /^催报文字/ }).inputValue();
  await preview.click('复制文字');
  await preview.says('已复制，可以粘贴到聊天窗口或文件中');
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(text);
  await preview.click('下一个单位');
  await preview.says(/第2个单位，共\d+个/);
  await preview.click('返回');

  // A further entry makes the sheets out of date, and the pane says so.
  await preview.put('I12', '已完成');
  await pane.getByRole('heading', { level: 1 }).click();
  await preview.says(/张汇总表已过时/);
  wrong.push(...(await lookAt(preview, '43-stale')));

  await pane.getByRole('tab', { name: '目录' }).click();
  await pane.getByRole('tab', { name: /^单位/ }).waitFor();
  wrong.push(...(await lookAt(preview, '50-catalog')));
  await preview.click('设置和帮助');
  await pane.getByRole('link', { name: '使用帮助' }).waitFor();
  wrong.push(...(await lookAt(preview, '60-settings')));
  expect(wrong).toEqual([]);
  await preview.close();
});

const NOTICE = path.resolve(__dirname, '../../seeds/001_e6eedb2b25cb104a.txt');

test.each([320, 450])('at %i: a pasted notice becomes a table', async (width) => {
  const preview = await Preview.open(desk, width, await planted([]));
  const wrong: string[] = [];
  await preview.says('已找到责任分工表');
  await preview.click('由通知生成分工表');
  await preview.pane.getByRole('textbox').fill(readFileSync(NOTICE, 'utf8'));
  wrong.push(...(await lookAt(preview, '80-notice')));
  await preview.click('读取这段文字');
  await preview.pane.getByRole('tab', { name: /^全部\d+/ }).click();
  wrong.push(...(await lookAt(preview, '81-notice-look')));
  const before = await preview.sheets();
  await preview.click(/^生成分工表（\d+项）$/);
  await preview.until(async () => (await preview.sheets()).length > before.length, true);
  await preview.button(/分工表|返回/).waitFor();
  wrong.push(...(await lookAt(preview, '82-notice-made')));
  expect(wrong).toEqual([]);
  await preview.close();
});
