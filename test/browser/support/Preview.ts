// The page of `npm start` in Chromium, beside it the production pane at a given width: how a browser test drives both.

import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { chromium, type Browser, type Frame, type FrameLocator, type Page } from 'playwright-core';

const ROOT = path.resolve(__dirname, '../../..');
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'];
/** Milliseconds; the build machine has others to serve. */
const PATIENCE = 90_000;
/** The day on the person's clock: the table's own year. */
const TODAY = '2022-12-31T10:00:00+08:00';

/** Server and browser of one test file. */
export interface Desk {
  readonly browser: Browser;
  readonly address: string;
  close(): Promise<void>;
}

/** A browser, and `npm start` on a port of its own; PREVIEW names a page already served, as `npm test` does. */
export async function openDesk(): Promise<Desk> {
  const served = process.env.PREVIEW;
  const server = served ? null : spawn(process.execPath, ['scripts/start.mjs'], portOf(process.pid));
  const address = served ?? (await addressOf(server));
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
  return {
    browser,
    address,
    close: async () => {
      await browser.close();
      server?.kill();
    },
  };
}

function portOf(pid: number) {
  return { cwd: ROOT, env: { ...process.env, PORT: String(3200 + (pid % 500)) } };
}

function addressOf(server: ChildProcess | null): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = '';
    const listen = (chunk: Buffer): void => {
      heard += chunk.toString();
      const address = /http:\/\/localhost:\d+\//.exec(heard)?.[0];
      if (address) resolve(address);
    };
    server?.stdout?.on('data', listen);
    server?.stderr?.on('data', listen);
    server?.once('exit', () => reject(new Error(heard)));
  });
}

/** A workbook opened in the preview, and the pane beside it. */
export class Preview {
  private constructor(
    readonly page: Page,
    readonly pane: FrameLocator,
    readonly width: number,
  ) {}

  /** Opens the bytes in the example's place, with the pane `width` wide; nothing is remembered from before. */
  static async open(desk: Desk, width: number, bytes: Uint8Array): Promise<Preview> {
    const context = await desk.browser.newContext({
      viewport: { width: 700 + width, height: 820 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.clock.setFixedTime(TODAY);
    await page.route('**/example.xlsx', (route) => route.fulfill({ body: Buffer.from(bytes) }));
    await page.goto(desk.address);
    await page.addStyleTag({ content: `#pane{width:${width}px}` });
    const preview = new Preview(page, page.frameLocator('#pane'), width);
    const place = `document.getElementById('pane').contentWindow.location.href`;
    await preview.until(() => page.evaluate(`${place}.includes('taskpane.html')`), true);
    return preview;
  }

  close(): Promise<void> {
    return this.page.context().close();
  }

  get frame(): Frame {
    const frame = this.page.frames().find((one) => one.url().includes('taskpane.html'));
    if (!frame) throw new Error('no pane');
    return frame;
  }

  /** What the simulated Excel says of itself, or does. */
  host<T>(question: string): Promise<T> {
    return this.page.evaluate<T>(`(() => { const { host } = window.dutyPreview; return ${question}; })()`);
  }

  cell(address: string): Promise<string> {
    return this.host(`String(host.state.book.find('附件').facade.getRange('${address}').getValue() ?? '')`);
  }

  /** Somebody types into a cell. */
  put(address: string, text: string): Promise<void> {
    return this.host(
      `void host.state.book.find('附件').facade.getRange('${address}').setValue(${JSON.stringify(text)})`,
    );
  }

  /** Every cell of the official sheet as shown. */
  sheet(): Promise<string[][]> {
    return this.host(`host.state.book.find('附件').texts({ top: 1, left: 1, bottom: 70, right: 11 })`);
  }

  selected(): Promise<string> {
    return this.host('host.state.book.facade.getActiveRange().getA1Notation()');
  }

  sheets(): Promise<string[]> {
    return this.host('host.state.book.all().map(({ name }) => name)');
  }

  button(name: string | RegExp) {
    return this.pane.getByRole('button', { name, exact: typeof name === 'string' }).first();
  }

  click(name: string | RegExp): Promise<void> {
    return this.button(name).click();
  }

  says(words: string | RegExp): Promise<void> {
    return this.pane.getByText(words).first().waitFor();
  }

  /** Asks until the answer is the wanted one. */
  async until<T>(ask: () => Promise<T>, wanted: T): Promise<void> {
    const end = Date.now() + PATIENCE / 3;
    let last = await ask();
    while (last !== wanted && Date.now() < end) {
      await this.page.waitForTimeout(100);
      last = await ask();
    }
    expect(last).toEqual(wanted);
  }
}
