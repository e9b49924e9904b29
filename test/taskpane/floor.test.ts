/** @jest-environment ./test/preview/ExcelEnvironment.cjs */
// Below the floor one plain page says what is needed; at the floor the pane starts.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import sentences from '../../src/messages/zh-CN/floor.json';
import { start } from '../../src/taskpane/start';
import { openInExcel } from '../preview/simulatedExcel';
import { workbookOf } from '../preview/workbookData';

jest.setTimeout(60_000);

const script = readFileSync(path.resolve(__dirname, '../../src/taskpane/floor/floor.js'), 'utf8');
const floorScript = script.replace('SENTENCES', JSON.stringify(sentences));

/** Starts the pane in an Excel of this level; what the page shows afterwards. */
async function startedAt(level: string): Promise<string> {
  document.body.innerHTML = '<div id="root"></div>';
  await openInExcel(workbookOf({ name: '表', rows: [['甲']] }), level);
  // Office.js remembers the first Excel it met; the level is asked of the one at hand.
  jest.spyOn(Office.context.requirements, 'isSetSupported').mockImplementation((_set, wanted) => {
    const [major = 0, minor = 0] = level.split('.').map(Number);
    const [least = 0, leastMinor = 0] = String(wanted).split('.').map(Number);
    return major > least || (major === least && minor >= leastMinor);
  });
  window.eval(floorScript);
  await start((root) => root.append('窗格'));
  return document.body.textContent;
}

test.each([
  ['1.12', sentences.tooOld],
  ['1.13', '窗格'],
  ['1.20', '窗格'],
])('ExcelApi %s', async (level, shown) => {
  expect(await startedAt(level)).toBe(shown);
});

/** What an old browser's page shows: a document of its own, an ES5 engine's worth of objects. */
function shownBy(userAgent: string, office: object | undefined): string {
  const root = {
    children: [] as { text: string }[],
    get firstChild() {
      return null;
    },
    appendChild(child: never) {
      this.children.push(child);
    },
  };
  const element = () => ({
    style: {},
    setAttribute: () => undefined,
    text: '',
    appendChild(node: { text: string }) {
      this.text += node.text;
    },
  });
  const page = {
    readyState: 'complete',
    body: root,
    getElementById: () => root,
    createElement: element,
    createTextNode: (text: string) => ({ text }),
  };
  const window = { Office: office } as Record<string, unknown>;
  vm.runInNewContext(floorScript, { window, document: page, navigator: { userAgent } });
  return root.children.map(({ text }) => text).join('');
}

test.each([
  ['Trident', 'Mozilla/5.0 (Windows NT 10.0; Trident/7.0; rv:11.0) like Gecko', {}, sentences.browser],
  [
    'EdgeHTML',
    'Mozilla/5.0 (Windows NT 10.0) Chrome/64.0 Safari/537.36 Edge/18.17763',
    {},
    sentences.browser,
  ],
  ['a browser without office.js', 'Mozilla/5.0 Chrome/120.0 Safari/537.36', undefined, sentences.noOffice],
  ['WebView2', 'Mozilla/5.0 Chrome/120.0 Safari/537.36 Edg/120.0', {}, ''],
])('%s', (_what, userAgent, office, shown) => {
  expect(shownBy(userAgent, office)).toBe(shown);
});

test('the floor’s script is plain ES5', () => {
  expect(floorScript).not.toMatch(/=>|`|\b(?:let|const|class|async|await)\b|\.\.\./);
});
