/** @jest-environment node */
// Going from desk to desk while one of them is still loading: the header and its tabs stay in place and in use.

import { openDesk, Preview, type Desk } from './support/Preview';
import { lookAt } from './support/lookAt';
import { planted } from './support/planted';

jest.setTimeout(600_000);

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

const FOCUSED = `document.activeElement?.getAttribute('role') + ' ' + document.activeElement?.innerText.split('\\n')[0]`;

test('a second change of desk counts although the first one has not arrived', async () => {
  const preview = await Preview.open(desk, 320, await planted());
  const { page, pane, frame } = preview;
  await preview.says('已找到责任分工表');
  let arrive = (): void => undefined;
  const held = new Promise<void>((done) => {
    arrive = done;
  });
  await page.route('**/later/catalogDesk*.js', async (route) => {
    await held;
    await route.continue();
  });
  await preview.click(/^督查/);
  await pane.getByRole('radio', { name: /^已印发/ }).waitFor();
  await frame.evaluate(`void (window.strip = document.querySelector('[role=tablist]'))`);

  await pane.getByRole('tab', { name: '目录' }).click();
  await preview.says('正在读取工作簿');
  expect(await lookAt(preview, '75-desk-loading')).toEqual([]);
  await preview.until(() => frame.evaluate(FOCUSED), 'tab 目录');
  await pane.getByRole('tab', { name: '汇总' }).click();
  await preview.says('要生成哪些表？');
  arrive();
  await page.waitForTimeout(1_000);
  await preview.says('要生成哪些表？');
  await preview.until(() => frame.evaluate(FOCUSED), 'tab 汇总');

  await pane.getByRole('tab', { name: '目录' }).click();
  await preview.says(/本表用到的单位|单位/);
  expect(await frame.evaluate(`window.strip.isConnected`)).toBe(true);
  await preview.close();
});

test('a desk that does not arrive is said, and comes when it is asked for again', async () => {
  const preview = await Preview.open(desk, 320, await planted());
  const { page, pane } = preview;
  await preview.says('已找到责任分工表');
  await page.route('**/later/catalogDesk*.js', (route) => route.abort());
  await preview.click(/^督查/);
  await pane.getByRole('tab', { name: '目录' }).click();
  await preview.says('窗格出了意外，已停下来');
  expect(await lookAt(preview, '76-desk-missing')).toEqual([]);
  await page.unroute('**/later/catalogDesk*.js');
  await preview.click('重新打开');
  await pane.getByRole('tab', { name: '目录' }).click();
  await pane.getByRole('tab', { name: /^单位/ }).waitFor();
  await preview.close();
});
