/** @jest-environment ./test/preview/ExcelEnvironment.cjs */
// A light set by a person is kept in the workbook and counts from there: in Excel and in the file, in the drawn sheets, in the check and on the command line.

import { makeSummaries } from '../../../src/commands/makeSummaries';
import { keptAside } from '../../../src/jobs/keptAside';
import { keptLights, lateInSheets, taskLights, withLight } from '../../../src/jobs/lights';
import { prepareSummary } from '../../../src/summary/prepareSummary';
import { checkFound, findTables } from '../../../src/taskpane/core';
import { planOwnForms } from '../../../src/taskpane/core/planOwnForms';
import { planSheets } from '../../../src/taskpane/core/planSheets';
import type { LightOverride } from '../../../src/table/LightOverride';
import { taskIdentities } from '../../../src/table/taskIdentity';
import { exampleTable } from '../../../src/rules/exampleTable';
import { ExcelWorkbook } from '../../../src/workbook/excel/ExcelWorkbook';
import { readSettings } from '../../../src/workbook/file';
import type { KeptSettings } from '../../../src/workbook/KeptSettings';
import type { SheetSnapshot } from '../../../src/workbook/SheetSnapshot';
import { runCommand } from '../../cli/madeUpTerminal';
import { openInExcel } from '../../preview/simulatedExcel';
import { workbookOf } from '../../preview/workbookData';
import { seedTable } from '../../summary/seedTable';
import { packageOf } from '../../workbook/file/packageOf';

jest.setTimeout(60_000);

const SHEET = '责任分工';
const FILE = '责任分工.xlsx';
const FORM = '月报';
const asOf = '2022-12-31';
const LATE = 'status/late-without-reason';

/** The first and second are late, the third is done; a form of the office's own stands beside them. */
const { headings, rows } = exampleTable([
  { deadline: '2022年6月底', status: '推进中' },
  { deadline: '2022年10月底', status: '推进中' },
  {},
]);
const form = [
  ['单位', '任务数', '逾期'],
  ['县卫健局', '', ''],
  ['县教育局', '', ''],
];
const linesOf = (deadline = '2022年6月底') => [
  [...headings],
  ...rows.map((row, at) => row.map((text, column) => (at === 0 && column === 2 ? deadline : text))),
];

const inExcel = new ExcelWorkbook({ waits: [] });

/** The workbook open in Excel, with what is kept in it; the table as it is found there. */
async function opened(kept: KeptSettings, deadline?: string) {
  const host = await openInExcel(
    workbookOf({ name: SHEET, rows: linesOf(deadline) }, { name: FORM, rows: form }),
  );
  await inExcel.saveSettings(kept);
  const sheets = await inExcel.readSheets();
  const at = (await findTables(sheets)).find(({ found }) => found.sheet === SHEET);
  if (!at) throw new Error('no table');
  return { host, sheets, at, settings: (await inExcel.readSettings()).settings };
}

/** The same as a file. */
function asFile(host: Awaited<ReturnType<typeof opened>>['host'], deadline?: string): Promise<Uint8Array> {
  const xmlOf = (lines: readonly (readonly string[])[]): string => {
    const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
    return `<sheetData>${lines.map((row) => `<row>${row.map(cell).join('')}</row>`).join('')}</sheetData>`;
  };
  const kept = [...host.state.customXml.values()].map((xml, at) => [`customXml/item${at + 1}.xml`, xml]);
  return packageOf({
    sheets: { [SHEET]: xmlOf(linesOf(deadline)) },
    parts: Object.fromEntries(kept) as Record<string, string>,
  });
}

const override = (task: string): LightOverride => ({
  ...{ task, light: 'normal', reason: '已批准延期', by: '李建国', on: '2022-12-30', until: '2023-06-30' },
});

/** What the workbook keeps when the first task has been said to be 正常. */
async function settingsWithLight(): Promise<KeptSettings> {
  const { at } = await opened({});
  const [task = ''] = taskIdentities(at.opened.table);
  return withLight({ asOf, tableStates: { [SHEET]: 'issued' } }, SHEET, override(task));
}

const texts = (sheets: readonly SheetSnapshot[], name: string): string => {
  const sheet = sheets.find((one) => one.name === name);
  return [...(sheet?.cells.values() ?? [])].map(({ text }) => text).join('\n');
};

test('the ribbon draws it, Excel calculates it, and the sheets of the pane are the same', async () => {
  const { at, sheets, settings } = await opened(await settingsWithLight());
  expect(keptLights(settings, SHEET)).toEqual([override(taskIdentities(at.opened.table)[0] ?? '')]);
  await makeSummaries(inExcel, '2099-01-01');
  const drawn = await inExcel.readSheets();
  const parameters = drawn.find(({ name }) => name === '口径');
  const numbers = [...(parameters?.cells.values() ?? [])].map(({ value }) => value);
  expect(numbers[numbers.indexOf('{{逾期数}}') + 1]).toBe(1);
  expect(numbers[numbers.indexOf('{{人工认定数}}') + 1]).toBe(1);
  for (const name of ['总览', '牵头单位汇总', '时限台账'])
    expect(texts(drawn, name)).toContain('灯号中有1项为人工认定');
  expect(texts(drawn, '时限台账')).toContain(
    '人工认定为“正常”，理由：已批准延期（李建国，2022年12月30日认定，有效至2023年6月30日）；按规则为“逾期”：时限2022年6月30日，已过184天，未完成',
  );
  const { report } = await checkFound(at, { asOf, state: 'issued' }, keptAside(settings, SHEET));
  const again = await inExcel.draw(planSheets(at, asOf, sheets, report, settings));
  expect([again.created, again.refreshed]).toEqual([[], []]);
});

test('the check does not reproach the task with being late, and says who judged', async () => {
  const { at, settings } = await opened(await settingsWithLight());
  const check = (kept: KeptSettings) =>
    checkFound(at, { asOf, state: 'issued' }, keptAside(kept, SHEET)).then(({ report }) => report);
  const late = async (kept: KeptSettings) =>
    (await check(kept)).findings
      .filter(({ rule }) => rule === LATE)
      .map(({ no, waived }) => [no, waived?.reason ?? null]);
  expect(await late({})).toEqual([
    ['1', null],
    ['2', null],
  ]);
  expect(await late(settings)).toEqual([
    ['1', '人工认定为“正常”，已批准延期'],
    ['2', null],
  ]);
  const [before, after] = [await check({}), await check(settings)];
  expect(after.counts).toEqual({ ...before.counts, warning: before.counts.warning - 1, waived: 1 });
  const expired = {
    ...settings,
    lights: settings.lights?.map((one) => ({ ...(one as object), until: '2022-12-30' })),
  };
  expect(await late(expired as KeptSettings)).toEqual(await late({}));
});

test('the command line reads it from the file, counts it and says when it does not count', async () => {
  const { host } = await opened(await settingsWithLight());
  const file = await asFile(host);
  expect((await readSettings(file)).settings).toEqual(await settingsWithLight());
  const line = ['summarize', FILE, '--out', 'o.xlsx', '--as-of', asOf];
  const made = await runCommand(line, { bytes: { [FILE]: file } });
  const detail = made.written.get('o.xlsx')?.find(({ name }) => name === '任务明细');
  const place = detail?.tables[0]?.columns.indexOf('灯') ?? -1;
  const shown = detail?.rows.flatMap(({ cells, key }) => {
    const value = cells[place]?.value;
    return key?.includes('|牵头|') && typeof value === 'object' ? [value?.value] : [];
  });
  expect(shown).toEqual(['正常', '逾期', '完成']);
  expect(made.told.join('\n')).not.toContain('人工认定');

  const text = await runCommand(['check', FILE, '--as-of', asOf], { bytes: { [FILE]: file } });
  expect(text.out).toContain('人工认定为“正常”，已批准延期（李建国，有效到2023年6月30日）');

  const changed = await asFile(host, '2022年5月底');
  for (const command of [line, ['check', FILE, '--as-of', asOf]]) {
    const { told } = await runCommand(command, { bytes: { [FILE]: changed } });
    expect(told.join('\n')).toMatch(/原人工认定为“正常”.*认定后完成时限已改动，没有计入/);
  }
});

test('an own form gets formulas only beside a 任务明细 that knows the light', async () => {
  const kept = await settingsWithLight();
  const { at, sheets, settings } = await opened(kept);
  await inExcel.draw(planSheets(at, asOf, sheets, null));
  const late = async (with_: KeptSettings) => {
    const now = await inExcel.readSheets();
    const { forms, isLive } = planOwnForms(at, asOf, now, with_);
    const cells = forms.flatMap((one) => one.cells);
    return [isLive, cells.find(({ edit }) => edit.cell === 'C2')?.after];
  };
  expect(await late({})).toEqual([true, '1']);
  expect(await late(settings)).toEqual([false, '0']);
  await inExcel.draw(planSheets(at, asOf, sheets, null, settings));
  expect(await late(settings)).toEqual([true, '0']);
  expect(await late({})).toEqual([false, '1']);
});

test.each([
  '000-shapotou-filled.xlsx',
  '000-shapotou-sample.xlsx',
  '000-shapotou.xlsx',
  '004-yuzhong-list.xlsx',
])('what 时限 says of the difference leads from its 逾期 to that of the sheets: %s', async (file) => {
  const { table, catalog, source } = await seedTable(file);
  if (!source) throw new Error('no sheet');
  for (const day of ['2022-06-30', '2022-12-31', '2023-01-05', '2026-11-22']) {
    const lights = taskLights({ table, sheet: source, asOf: day, date: null }, []);
    const { more, fewer } = lateInSheets(lights, day);
    const own = lights.filter(({ light }) => light === 'late').length;
    const added = [...more.values()].reduce((sum, n) => sum + n, 0);
    const { tasks } = prepareSummary(table, { asOf: day, catalog, source });
    expect([day, own + added - fewer]).toEqual([day, tasks.filter(({ light }) => light === '逾期').length]);
  }
});

test('of the filled example 时限 counts seven late, the sheets eight: one is 未填报', async () => {
  const { table, source } = await seedTable('000-shapotou-filled.xlsx');
  if (!source) throw new Error('no sheet');
  const lights = taskLights({ table, sheet: source, asOf: '2026-11-22', date: null }, []);
  const { more, fewer } = lateInSheets(lights, '2026-11-22');
  expect([lights.filter(({ light }) => light === 'late').length, [...more], fewer]).toEqual([
    7,
    [['not-reported', 1]],
    0,
  ]);
});
