/** @jest-environment node */
// The page of `npm start` with the production bundle, used as a person would: check, go to a finding, fill in, check again, make the summaries.

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';

jest.setTimeout(600_000);

const ROOT = path.resolve(__dirname, '../..');
const PICTURES = path.join(ROOT, 'screenshots');
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const PATIENCE = 120_000;

let server: ChildProcess;
let browser: Browser;
let page: Page;
let pane: FrameLocator;
const strangers: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  const address = await start();
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
  page = await browser.newPage({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
  page.setDefaultTimeout(PATIENCE);
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !/^(data|blob):/.test(request.url()))
      strangers.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  pane = page.frameLocator('#pane');
});

afterAll(async () => {
  await browser?.close();
  server?.kill();
});

/** Runs scripts/start.mjs on a port of its own and answers the address it prints. */
function start(): Promise<string> {
  server = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: ROOT,
    env: { ...process.env, PORT: '3190' },
  });
  return new Promise((resolve, reject) => {
    let heard = '';
    const listen = (chunk: Buffer): void => {
      heard += chunk.toString();
      const address = /http:\/\/localhost:\d+\//.exec(heard)?.[0];
      if (address) resolve(address);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('exit', () => reject(new Error(heard)));
  });
}

const picture = (name: string) => page.screenshot({ path: path.join(PICTURES, `${name}.png`) });

/** What the simulated Excel says of itself. */
const host = <T>(question: string) =>
  page.evaluate<T>(`(() => { const { host } = window.dutyPreview; return ${question}; })()`);

const shown = (sheet: string, address: string) =>
  host<string>(
    `host.state.book.find(${JSON.stringify(sheet)}).facade.getRange(${JSON.stringify(address)}).getDisplayValue()`,
  );

const selected = () => host<string>('host.state.book.facade.getActiveRange().getA1Notation()');

/** Rows of a sheet as shown, columns A to M. */
const rows = (sheet: string) =>
  host<string[][]>(
    `host.state.book.find(${JSON.stringify(sheet)}).texts({ top: 1, left: 1, bottom: 60, right: 13 })`,
  );

const count = async (word: string): Promise<number> => {
  const label = await pane
    .getByRole('button', { name: new RegExp(word) })
    .first()
    .innerText();
  return Number(/\d+/.exec(label)?.[0]);
};

async function until<T>(ask: () => Promise<T>, wanted: T): Promise<void> {
  const end = Date.now() + PATIENCE;
  let last = await ask();
  while (last !== wanted && Date.now() < end) {
    await page.waitForTimeout(300);
    last = await ask();
  }
  expect(last).toBe(wanted);
}

/** Goes to a cell by the name box and types, as a person does. */
async function type(address: string, text: string): Promise<void> {
  const nameBox = page.locator('#sheet input').last();
  await nameBox.click();
  await nameBox.fill(address);
  await nameBox.press('Enter');
  await until(selected, address);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await until(() => shown('附件', address), text);
}

test('the pane finds the table and says what it is', async () => {
  await pane.getByText('已找到责任分工表').waitFor();
  await picture('01-found');
  expect(await pane.getByText('18类32项任务，涉及10个单位').count()).toBe(1);
  expect(await page.getByText('这是预览，不是Excel').count()).toBe(1);
});

let errors = 0;

test('校验 lists the findings and writes nothing', async () => {
  await pane.getByRole('button', { name: /督查/ }).click();
  await pane.getByRole('radio', { name: /已印发/ }).click();
  await picture('02-before-check');
  await pane.getByRole('button', { name: '开始校验' }).click();
  await pane.getByText('暂不能上报').waitFor();
  await picture('03-findings');
  errors = await count('必须修改');
  expect(errors).toBeGreaterThan(0);
  expect(await host<number>('host.writingTrips().length')).toBe(0);
});

test('a finding leads to its cell', async () => {
  await pane
    .getByRole('button', { name: /没有牵头单位/ })
    .first()
    .click();
  await pane
    .getByRole('button', { name: /^定位到F\d+$/ })
    .first()
    .click();
  await until(async () => /^F\d+$/.test(await selected()), true);
  await picture('04-selected');
});

test('what a person types counts at the next check', async () => {
  // Only findings in sight are in the page: it is looked for.
  await pane.getByRole('button', { name: '查找问题' }).click();
  await pane.getByRole('searchbox').fill('K32');
  await pane.getByRole('button', { name: '定位到K32' }).click();
  await until(selected, 'K32');
  await pane.getByRole('searchbox').press('Escape');
  await type('K32', '推进中');
  await picture('05-typed');
  // Back in the pane it sees the change by itself.
  await pane.getByText('暂不能上报').click();
  await pane.getByText('表格已变').waitFor();
  await pane.getByRole('button', { name: '再次校验' }).click();
  await until(() => count('必须修改'), errors - 1);
  await picture('06-checked-again');
  expect(await host<number>('host.writingTrips().length')).toBe(0);
});

test('生成汇总表 puts sheets into the workbook whose numbers add up', async () => {
  await pane.getByRole('tab', { name: '汇总' }).click();
  await pane.getByText('要生成哪些表？').waitFor();
  await picture('07-choose-sheets');
  await pane.getByRole('button', { name: /^生成\d+张表$/ }).click();
  await pane.getByText(/^已生成\d+张表$/).waitFor();
  await picture('08-made');
  const lead = await rows('牵头单位汇总');
  expect(lead.find((row) => row[1] === '区卫健局')?.[2]).toBe('16');
  expect(lead.find((row) => row.some((text) => text.startsWith('全表任务')))?.[2]).toBe('32');
  expect(lead.some((row) => row.some((text) => text.startsWith('相符')))).toBe(true);
  await pane.getByRole('button', { name: '打开“牵头单位汇总”' }).click();
  await until(() => host<string>('host.state.book.facade.getActiveSheet().getSheetName()'), '牵头单位汇总');
  await page.waitForTimeout(500);
  await picture('09-lead-units');
});

test('the sheets are alive: another entry moves their numbers', async () => {
  const done = async (): Promise<string | undefined> =>
    (await rows('牵头单位汇总')).find((row) => row[1] === '区医保局')?.[3];
  const before = Number(await done());
  await page.locator('#sheet').getByText('附件', { exact: true }).last().click();
  await until(() => host<string>('host.state.book.facade.getActiveSheet().getSheetName()'), '附件');
  await type('K32', '已完成');
  await until(async () => Number(await done()), before + 1);
});

test('generating again updates in place, and once more changes nothing', async () => {
  const before = await host<number>('host.state.book.all().length');
  await pane
    .getByRole('button', { name: /^重新生成$|^更新/ })
    .first()
    .click();
  await pane.getByText(/更新\d+张|无变化\d+张/).waitFor();
  await picture('10-again');
  expect(await host<string[]>('host.unknown')).toEqual([]);
  expect(await host<number>('host.state.book.all().length')).toBe(before);
});

test('the generated sheets can be downloaded, the official one is not among them', async () => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载汇总表' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('沙坡头区责任分工表汇总表.xlsx');
});

test('nothing left this machine, and no script complained', () => {
  expect(strangers).toEqual([]);
  expect(complaints).toEqual([]);
});

test('with Excel’s own logging on nothing leaves this machine either', async () => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const logged = await context.newPage();
  const asked: string[] = [];
  logged.on('request', (request) => asked.push(request.url()));
  await logged.goto(`${page.url()}?logging=on`);
  await logged.frameLocator('#pane').getByText('已找到责任分工表').waitFor({ timeout: PATIENCE });
  // office.js fetches its telemetry script a moment after it is ready.
  await logged.waitForTimeout(5_000);
  expect(asked.some((url) => url.endsWith('telemetry/oteljs_agave.js'))).toBe(true);
  const { origin } = new URL(page.url());
  expect(asked.filter((url) => !url.startsWith(origin) && !/^(data|blob):/.test(url))).toEqual([]);
  await context.close();
});

test('a workbook of one’s own takes the example’s place, the pane anew beside it', async () => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const other = await context.newPage();
  await other.goto(page.url());
  const found = other.frameLocator('#pane').getByText('已找到责任分工表');
  await found.waitFor({ timeout: PATIENCE });
  const inPane = `document.getElementById('pane').contentWindow`;
  await other.evaluate(`void (${inPane}.isExample = true)`);
  await other.locator('input[type=file]').setInputFiles(path.join(ROOT, 'seeds/000-shapotou.xlsx'));
  await until(() => other.evaluate('window.dutyPreview.host.options.name'), '000-shapotou.xlsx');
  const isAnew = `${inPane}.location.href.includes('taskpane.html') && ${inPane}.isExample === undefined`;
  await until(() => other.evaluate(isAnew), true);
  await found.waitFor({ timeout: PATIENCE });
  await context.close();
});

describe('below the floor one plain sentence stands in place of the pane', () => {
  const sentence = async (agent: string | undefined, blocked: string): Promise<string> => {
    const context = await browser.newContext(agent === undefined ? {} : { userAgent: agent });
    const alone = await context.newPage();
    // Without the page around it there is no Excel.
    await alone.route('**/frame.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    if (blocked) await alone.route(blocked, (route) => route.abort());
    await alone.goto(new URL('pane/taskpane.html', page.url()).href);
    const text = await alone.locator('#floor').innerText();
    await context.close();
    return text;
  };

  test.each([
    ['opened in a browser', undefined, '', '要在Excel里打开'],
    ['office.js does not arrive', undefined, '**/office.js', '没有载入office.js'],
    [
      'an old browser engine',
      'Mozilla/5.0 (Windows NT 10.0; Trident/7.0; rv:11.0) like Gecko',
      '',
      '旧的浏览器组件',
    ],
  ])('%s', async (_, agent, blocked, words) => {
    expect(await sentence(agent, blocked)).toContain(words);
  });
});
