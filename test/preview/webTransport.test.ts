/**
 * @jest-environment ./test/preview/ExcelEnvironment.cjs
 * @jest-environment-options {"url": "https://localhost/taskpane.html?_host_Info=Excel$Web$16.00$zh-CN$corr$$disableLogging$0#&_serializer_version=1&_xdm_Info=conversation-1|app-1|https://localhost"}
 */
// The web platform: the same adapter, the same host, messages in place of the native interface.

import { ExcelHost } from '../../src/preview/excel-host';
import { webTransport } from '../../src/preview/excel-host/transport/webTransport';
import { ExcelWorkbook } from '../../src/workbook/excel/ExcelWorkbook';
import { runOffice } from './officeScripts';
import { startUniver } from './univer';
import { workbookOf } from './workbookData';

const ORIGIN = 'https://localhost';
let host: ExcelHost;
let end: (() => void) | undefined;
const scope = { 责任分工: [{ top: 2, left: 2, bottom: 9, right: 2 }] };

beforeAll(async () => {
  const rows = [
    ['任务', '进展'],
    ['建立机制', '旧'],
  ];
  const { api, workbook, dispose } = startUniver(workbookOf({ name: '责任分工', rows }));
  end = dispose;
  host = new ExcelHost(api, workbook, { name: 'https://example.gov.cn/责任分工.xlsx', excelApi: '1.17' });
  const receive = webTransport(host, ORIGIN);
  const around = {
    postMessage: (text: string) => setTimeout(() => receive({ text, answer: toFrame }), 0),
  };
  const toFrame = (data: string): void => {
    window.dispatchEvent(new MessageEvent('message', { data, origin: ORIGIN, source: null }));
  };
  // jsdom has no document.domain, by which office.js trusts a page of its own host name.
  Object.defineProperty(document, 'domain', { value: window.location.hostname });
  Object.defineProperty(window, 'parent', { value: around, configurable: true });
  await runOffice();
});
afterAll(() => end?.());

test('the add-in is in Excel on the web, at the host’s level', () => {
  expect(Office.context.platform).toBe('OfficeOnline');
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.17')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.18')).toBe(false);
  expect(new ExcelWorkbook().name).toBe('责任分工.xlsx');
});

test('reading and writing go the same way', async () => {
  const workbook = new ExcelWorkbook();
  const edits = [{ sheet: '责任分工', cell: 'B2', expected: '旧', content: '-新' }];
  expect((await workbook.apply(edits, { scope, label: '填报' })).written).toHaveLength(1);
  const [sheet] = await workbook.readSheets();
  expect(sheet?.cells.get(2 * 16_384 + 2)?.value).toBe('-新');
  await workbook.undo();
  expect(host.state.book.find('责任分工')?.values({ top: 2, left: 2, bottom: 2, right: 2 })).toEqual([
    ['旧'],
  ]);
  expect(host.unknown).toEqual([]);
});

test('events come through', async () => {
  const changes: (readonly string[])[] = [];
  const end = await new ExcelWorkbook().watch({ onChange: (sheets) => changes.push(sheets) });
  host.state.events.changed(host.state.book.find('责任分工')?.id ?? '', 'B2');
  host.tell();
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(changes).toEqual([['责任分工']]);
  await end();
});

test('a busy Excel on the web is waited for, a lost session is said', async () => {
  host.disturb({ kind: 'busy', times: 1 });
  expect(await new ExcelWorkbook({ waits: [5] }).readSheets()).toHaveLength(1);
  host.disturb({ kind: 'sessionLost' });
  await expect(new ExcelWorkbook({ waits: [] }).readSheets()).rejects.toMatchObject({ id: 'session' });
});
