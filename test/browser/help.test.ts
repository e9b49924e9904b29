/** @jest-environment node */
// 使用帮助: the manual stands beside the pane with its pictures inside, asks nothing of any other machine and fits a narrow window.

import { openDesk, type Desk } from './support/Preview';

jest.setTimeout(600_000);

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

test('the manual opens with every desk and every picture, offline', async () => {
  const page = await desk.browser.newPage({ viewport: { width: 450, height: 820 } });
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) asked.push(request.url());
  });
  const help = new URL('pane/help.html', desk.address).href;
  await page.goto(help);
  expect(asked.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([help]);
  const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts();
  for (const name of ['填报', '督查', '汇总', '目录', '由通知生成分工表', '发出与收回'])
    expect(headings.some((heading) => heading.startsWith(name))).toBe(true);
  const pictures = await page.evaluate<number[]>('[...document.images].map((one) => one.naturalWidth)');
  expect(pictures.length).toBeGreaterThan(15);
  expect(pictures.every((width) => width > 0)).toBe(true);
  expect(
    await page.evaluate<string[]>(
      `[...document.querySelectorAll('a[href^="#"]')].map((one) => decodeURIComponent(one.hash.slice(1))).filter((id) => !document.getElementById(id))`,
    ),
  ).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  await page.close();
});
