// Tables of every kind the reader knows: some of their tasks go out and read back unharmed, and the next period leaves the official text alone.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { openTable } from '../../../src/jobs/openTable';
import { prepareSheets } from '../../../src/jobs/prepareReading';
import { cellRuns } from '../../../src/jobs/returns/cellRuns';
import { dispatchRows } from '../../../src/jobs/returns/dispatchRows';
import { masterTable, officialFingerprint, planRollOver, type MasterTable } from '../../../src/jobs/returns';
import { mergeProblems } from '../../../src/jobs/returns/mergeProblems';
import { officialProblems } from '../../../src/jobs/returns/officialProblems';
import { readReturn } from '../../../src/jobs/returns/readReturn';
import type { DispatchPlan } from '../../../src/workbook/DispatchPlan';
import type { SheetSnapshot } from '../../../src/workbook/SheetSnapshot';
import { addColumns, openWorkbookFile, readProperties, writeDispatch } from '../../../src/workbook/file';
import { sheetsOf } from '../../support/sheet';
import { drawnWorkbook } from './drawnWorkbook';

const CORPUS = 'test/table/corpus';
const inputs = readdirSync(CORPUS).flatMap((name) => {
  const file = `${CORPUS}/${name}/input.txt`;
  return existsSync(file) && !name.startsWith('not-a-table')
    ? [[name, readFileSync(file, 'utf8')] as const]
    : [];
});

async function read(bytes: Uint8Array): Promise<readonly SheetSnapshot[]> {
  const opened = await openWorkbookFile(bytes, 'x.xlsx');
  if (!opened.ok) throw new Error(opened.problem.id);
  const sheets = await opened.workbook.readSheets();
  await prepareSheets(sheets);
  return sheets;
}

function masterIn(sheets: readonly SheetSnapshot[], name?: string): MasterTable {
  const opened = openTable(sheets, name === undefined ? {} : { sheet: name });
  const sheet = opened.ok ? sheets.find((one) => one.name === opened.table.sheet) : undefined;
  if (!opened.ok || !sheet) throw new Error('no table');
  return masterTable({ ...opened, sheet }, { asOf: '2022-09-30', period: null });
}

async function damage(bytes: Uint8Array, master: MasterTable, own: ReadonlySet<number>) {
  const { table, sheet } = master;
  const rows = dispatchRows(table, sheet, own);
  const plan: DispatchPlan = {
    sheet: sheet.name,
    drop: rows.drop,
    body: rows.body,
    runs: cellRuns(table, sheet, rows),
    titleRows: null,
    open: [],
    choices: null,
    guide: { name: '填报说明', facts: [], lines: [], unknown: '' },
    day: '2022-09-25',
  };
  const out = await writeDispatch(bytes, plan);
  const content = { ok: true as const, sheets: await read(out), properties: await readProperties(out) };
  const answer = readReturn({ file: 'x', content }, master, '');
  if (!answer.ok) return answer.reason;
  const tasks = table.tasks.filter(({ index }) => own.has(index));
  const unit = { key: 'x', name: 'x', names: [], tasks, principal: new Set<number>() };
  return [...officialProblems(answer.read, master, unit), ...mergeProblems(answer.read, master)];
}

test.each(inputs)(
  '%s',
  async (_, drawn) => {
    const bytes = await drawnWorkbook(sheetsOf(drawn));
    const master = masterIn(await read(bytes));
    const all = master.table.tasks.map(({ index }) => index);
    for (const own of [all.slice(0, 1), all.slice(-1), all.filter((index) => index % 2 === 0), all])
      if (own.length > 0) expect(await damage(bytes, master, new Set(own))).toEqual([]);
    const next = await addColumns(bytes, planRollOver(master, '2029年四季度'));
    const rolled = masterIn(await read(next ?? new Uint8Array()), master.sheet.name);
    const periods = [...rolled.table.columns.progress, ...rolled.table.columns.status];
    expect(periods.map(({ period }) => period)).toContain('2029年四季度');
    expect(officialFingerprint(rolled.table)).toBe(officialFingerprint(master.table));
  },
  60_000,
);
