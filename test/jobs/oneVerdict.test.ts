/** @jest-environment ./test/preview/ExcelEnvironment.cjs */
// One workbook, three ways to ask: the pane, the ribbon and the command line find the same, word for word, with everything that the workbook holds and keeps.

import { checkWorkbook } from '../../src/commands/checkWorkbook';
import { makeSummaries } from '../../src/commands/makeSummaries';
import { keptAside } from '../../src/jobs/keptAside';
import { planReport } from '../../src/jobs/reportSheet';
import { reportFormats } from '../../src/jobs/report';
import { summarize } from '../../src/jobs/summarize';
import { checkFound, findTables } from '../../src/taskpane/core';
import { exampleTable } from '../../src/rules/exampleTable';
import { ExcelWorkbook } from '../../src/workbook/excel/ExcelWorkbook';
import { readSettings } from '../../src/workbook/file';
import type { KeptSettings } from '../../src/workbook/KeptSettings';
import { runCommand } from '../cli/madeUpTerminal';
import { RibbonWorkbook, talkWith } from '../commands/RibbonWorkbook';
import { openInExcel } from '../preview/simulatedExcel';
import { workbookOf } from '../preview/workbookData';
import { packageOf } from '../workbook/file/packageOf';

jest.setTimeout(60_000);

const SHEET = '责任分工';
const FILE = '责任分工.xlsx';
const asOf = '2022-12-31';
const state = 'issued';
const setting = { asOf, state } as const;

const now = exampleTable([
  { deadline: '2023年10月底' },
  { lead: '', progress: '正在推进', status: '推进中' },
  { progress: '县市场监管局已办。', status: '' },
  { lead: '县住建局、县水利局', status: '未启动' },
]);
const asIssued = exampleTable([{}, { lead: '' }, {}, { lead: '县住建局、县水利局' }]);
const lines = ({ headings, rows }: typeof now) => [[...headings], ...rows.map((row) => [...row])];
const sheets = [
  { name: SHEET, rows: lines(now) },
  { name: '印发表', rows: lines(asIssued) },
  { name: '校验报告', rows: [['来源：责任分工（4项，指纹 00000000）']] },
];
const settings: KeptSettings = {
  asOf,
  tableStates: { [SHEET]: state },
  waivers: [
    { sheet: SHEET, rule: 'status/missing', no: '3', reason: '下月补报', by: '王某', until: '2023-01-31' },
    { sheet: SHEET, rule: 'unit/several-leads', reason: '“<&>”已报', by: '王某', until: '2022-06-30' },
    { sheet: '另一张表', rule: 'deadline/missing', reason: '无关', by: '王某' },
  ],
  baseline: {
    [SHEET]: [
      { rule: 'progress/empty-words', no: '2', raw: '正在推进', cell: 'F3' },
      { rule: 'unit/typo', raw: '县财正局' },
    ],
  },
  ruleOptions: { 'progress/empty-words': { shortest: 12 } },
};

const xmlOf = (rows: readonly (readonly string[])[]): string => {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  return `<sheetData>${rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('')}</sheetData>`;
};

/** The same workbook as a file, with what Excel keeps in it. */
async function asFile(): Promise<Uint8Array> {
  const host = await openInExcel(workbookOf(...sheets));
  await new ExcelWorkbook({ waits: [] }).saveSettings(settings);
  const kept = [...host.state.customXml.values()].map((xml, at) => [`customXml/item${at + 1}.xml`, xml]);
  return packageOf({
    sheets: Object.fromEntries(sheets.map(({ name, rows }) => [name, xmlOf(rows)])),
    parts: Object.fromEntries(kept),
  });
}

test('the pane, the ribbon and the command line say the same', async () => {
  const file = await asFile();
  const inExcel = new ExcelWorkbook({ waits: [] });
  const [snapshots, found] = [await inExcel.readSheets(), await inExcel.readSettings()];
  expect(found.settings).toEqual(settings);
  expect(await readSettings(file)).toEqual(found);

  const [table] = await findTables(snapshots);
  if (!table) throw new Error('no table');
  const pane = (await checkFound(table, setting, keptAside(found.settings, SHEET))).report;
  const line = ['check', FILE, '--format', 'json', '--as-of', asOf];
  const cli = await runCommand(line, { bytes: { [FILE]: file } });
  expect(cli.told).toEqual([]);
  expect(JSON.parse(cli.out)).toEqual(JSON.parse(reportFormats.json([{ file: FILE, report: pane }])));
  expect(cli.code).toBe(1);

  const ribbon = new RibbonWorkbook(snapshots, found.settings);
  await checkWorkbook(ribbon, '2099-01-01', talkWith(null));
  const { table: read, catalog } = table.opened;
  const sources = { catalog, source: table.snapshot, earlier: snapshots };
  expect(ribbon.drawn).toEqual([planReport(read, pane, sources)]);
  await makeSummaries(ribbon, '2099-01-01');
  expect(ribbon.drawn).toEqual(summarize(read, { ...sources, asOf, report: pane }));

  const rules = new Set(pane.findings.map(({ rule }) => rule));
  expect([...rules]).toEqual(
    expect.arrayContaining(['official/deadline-changed', 'between/summary-outdated', 'unit/several-leads']),
  );
  expect(pane.counts).toMatchObject({ waived: 1, baseline: 4 });
  expect(pane.removable).toMatchObject({
    expired: [{ reason: '“<&>”已报' }],
    baseline: [{ rule: 'unit/typo' }],
  });
  // 12 characters are asked for: 县市场监管局已办。 has fewer.
  expect(pane.findings.filter(({ rule }) => rule === 'progress/empty-words').map(({ cell }) => cell)).toEqual(
    ['F3', 'F4'],
  );
});

test('what the command line names takes the place of what the workbook keeps', async () => {
  const file = await asFile();
  const line = [
    'check',
    FILE,
    '--format',
    'json',
    '--as-of',
    asOf,
    '--waivers',
    'w.json',
    '--options',
    'o.json',
  ];
  const { out } = await runCommand([...line, '--baseline', 'b.json'], {
    bytes: { [FILE]: file },
    texts: { 'w.json': '[]', 'o.json': '{}', 'b.json': '[]' },
  });
  const { counts, removable } = JSON.parse(out) as { counts: object; removable: object };
  // The issued table stands in the workbook itself: its own defects stay nobody's fault.
  expect(counts).toMatchObject({ waived: 0, baseline: 3 });
  expect(removable).toEqual({ expired: [], waivers: [], baseline: [] });
});

test.each([
  ['cut off', '<kept xmlns="urn:duty-table:settings">{"waivers": [</kept>', 1],
  ['not an object', '<kept xmlns="urn:duty-table:settings">5</kept>', 1],
  ['an entry that is none', '<kept xmlns="urn:duty-table:settings">{"waivers": [{"rule": 5}]}</kept>', 1],
  ['somebody else’s', '<kept xmlns="urn:other">{"waivers": [{"rule": 5}]}</kept>', 0],
])('kept settings %s: told, and without effect', async (_, xml, told) => {
  const bytes = await packageOf({
    sheets: { [SHEET]: xmlOf(lines(now)) },
    parts: { 'customXml/item1.xml': xml },
  });
  const { told: sentences, out } = await runCommand(['check', FILE, '--format', 'json'], {
    bytes: { [FILE]: bytes },
  });
  expect(sentences).toHaveLength(told);
  expect((JSON.parse(out) as { counts: object }).counts).toMatchObject({ waived: 0, baseline: 0 });
});
