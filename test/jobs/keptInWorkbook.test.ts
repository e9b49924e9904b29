/** @jest-environment ./test/preview/ExcelEnvironment.cjs */
// Waivers, a baseline and the certificate go into the workbook and come back: the next check says the same, and a change makes the certificate void.

import { checkTable } from '../support/checkTable';
import { openTable } from '../../src/jobs/openTable';
import { planReport } from '../../src/jobs/reportSheet';
import { readBaseline } from '../../src/rules/readBaseline';
import { readWaivers } from '../../src/rules/readWaivers';
import type { CheckQuestion } from '../../src/rules/RuleContext';
import { exampleCatalog } from '../../src/rules/exampleCatalog';
import { exampleTable } from '../../src/rules/exampleTable';
import { ExcelWorkbook } from '../../src/workbook/excel/ExcelWorkbook';
import type { Json } from '../../src/workbook/KeptSettings';
import { openInExcel } from '../preview/simulatedExcel';
import { workbookOf } from '../preview/workbookData';

jest.setTimeout(60_000);

const { headings, rows } = exampleTable([{ deadline: '' }, { coop: '县财正局' }, { status: '' }]);
const SHEET = '责任分工';
const workbook = new ExcelWorkbook({ waits: [] });

/** What a check of the workbook asks now. */
async function question(): Promise<CheckQuestion> {
  const sheets = await workbook.readSheets();
  const opened = openTable(sheets, { sheet: SHEET, catalog: exampleCatalog, year: 2022 });
  const sheet = sheets.find(({ name }) => name === SHEET);
  if (!opened.ok || !sheet) throw new Error('no table');
  return {
    ...opened,
    sheet,
    sheets: sheets.filter((one) => one !== sheet),
    asOf: '2022-12-31',
    state: 'issued',
  };
}

const kept = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

beforeEach(() =>
  openInExcel(workbookOf({ name: SHEET, rows: [[...headings], ...rows.map((row) => [...row])] })),
);

test('waivers and a baseline come back and set aside the same', async () => {
  const asked = await question();
  const former = checkTable(asked).findings.filter(({ rule }) => rule === 'unit/typo');
  const waivers = [{ rule: 'deadline/missing', reason: '待明确', by: '王某', until: '2023-06-30' }];
  const before = checkTable(asked, { waivers, baseline: former });
  await workbook.saveSettings({ waivers: waivers.map(kept), baseline: kept({ findings: former }) });
  const { settings } = await new ExcelWorkbook().readSettings();
  const [readBack, baseline] = [readWaivers(settings.waivers), readBaseline(settings.baseline, '')];
  if (!readBack.ok || !baseline.ok) throw new Error('not readable');
  const after = checkTable(await question(), { waivers: readBack.value, baseline: baseline.value });
  expect(after).toEqual(before);
  expect(after.counts).toMatchObject({ waived: 1, baseline: 1 });
});

test('the certificate on 校验报告 holds until the table is changed', async () => {
  const asked = await question();
  const report = checkTable(asked);
  await workbook.draw([planReport(asked.table, report, { catalog: asked.catalog, source: asked.sheet })]);
  const again = checkTable(await question());
  expect(again.certificate).toEqual(report.certificate);
  expect(again.findings).toEqual(report.findings);
  const fillIn = { top: 2, left: 6, bottom: 4, right: 7 };
  await workbook.apply([{ sheet: SHEET, cell: 'G4', expected: null, content: '推进中' }], {
    label: '填报',
    scope: { [SHEET]: [fillIn] },
  });
  const later = checkTable(await question());
  expect(later.certificate.fingerprint).not.toBe(report.certificate.fingerprint);
  expect(later.findings.map(({ rule }) => rule)).toContain('between/summary-outdated');
});
