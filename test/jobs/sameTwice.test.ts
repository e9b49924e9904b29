// Read anew and checked twice, a workbook gives the same report byte for byte; saved again by another program it keeps its fingerprint, and one cell changed it does not.

import { readdirSync, readFileSync } from 'node:fs';
import { checkTable } from '../support/checkTable';
import { checkAtHand } from '../../src/jobs/checkAtHand';
import { certificateSheet } from '../../src/jobs/certificate';
import { earlierCertificate } from '../../src/jobs/certificate/earlierCertificate';
import { openTable } from '../../src/jobs/openTable';
import { prepareSheets } from '../../src/jobs/prepareReading';
import { reportFormats } from '../../src/jobs/report';
import type { TableState } from '../../src/rules/TableState';
import { openWorkbookFile } from '../../src/workbook/file';
import { ruleExamples } from '../../src/rules/examples';
import { exampleQuestion } from '../rules/ruleTester';
import { recalculate } from '../support/libreOffice';
import { cellKey, type SheetSnapshot } from '../../src/workbook/SheetSnapshot';
import { runCommand } from '../cli/madeUpTerminal';
import { sheetsOf } from '../support/sheet';
import { sheetOfPlan } from '../taskpane/PlanWorkbook';

jest.setTimeout(180_000);

const seeds = readdirSync('seeds').filter((name) => name.endsWith('.xlsx'));
const formats = Object.keys(reportFormats) as (keyof typeof reportFormats)[];
const states: readonly TableState[] = ['issued', 'draft'];
const drawings = ['planted2', 'planted3'].flatMap((corpus) =>
  readdirSync(`test/rules/${corpus}/books`).map((book) => `test/rules/${corpus}/books/${book}`),
);

const check = (file: string, more: readonly string[], content: Parameters<typeof runCommand>[1]) =>
  runCommand(['check', file, '--as-of', '2022-12-31', ...more], content);

test.each(seeds)('%s, in every form and state', async (name) => {
  const bytes = { [name]: readFileSync(`seeds/${name}`) };
  for (const state of states)
    for (const format of formats) {
      const once = await check(name, ['--state', state, '--format', format], { bytes });
      const again = await check(name, ['--state', state, '--format', format], { bytes });
      expect(again).toEqual(once);
      expect(once.out.length).toBeGreaterThan(40);
    }
});

test.each(drawings)('%s', async (path) => {
  const lines = readFileSync(path, 'utf8').split('\n');
  const drawing = lines.filter((line) => line !== '' && !line.startsWith('# ')).join('\n');
  const json = async () =>
    (await check('表.xlsx', ['--format', 'json'], { sheets: { '表.xlsx': sheetsOf(drawing) } })).out;
  expect(await json()).toBe(await json());
});

test('every table that a rule of the book speaks about', () => {
  for (const { fail } of Object.values(ruleExamples))
    for (const example of fail) {
      const json = (): string =>
        reportFormats.json([{ file: 'a.xlsx', report: checkTable(exampleQuestion(example)) }]);
      expect(json()).toBe(json());
    }
});

describe('the certificate', () => {
  const setting = { asOf: '2022-12-31', state: 'draft' } as const;
  const nothing = { waivers: [], baseline: [] };

  async function certified(sheets: readonly SheetSnapshot[]) {
    await prepareSheets(sheets);
    const opened = openTable(sheets);
    if (!opened.ok) throw new Error(opened.problem.id);
    const { table } = opened;
    const [sheet, ...others] = [...sheets].sort((one) => (one.name === table.sheet ? -1 : 1));
    if (!sheet) throw new Error('no sheet');
    const { report } = await checkAtHand({ opened, sheet, others }, setting, nothing);
    const question = {
      report,
      title: table.title?.text ?? null,
      tasks: table.tasks.length,
      made: '2023-01-05',
    };
    // As of another day the verdict says nothing: only the content counts.
    return {
      report: { ...report, asOf: '2023-01-31' },
      table,
      plan: certificateSheet(question, table, sheet),
    };
  }

  async function sheetsIn(bytes: Uint8Array): Promise<readonly SheetSnapshot[]> {
    const opened = await openWorkbookFile(bytes, 'a.xlsx');
    if (!opened.ok) throw new Error(opened.problem.id);
    return opened.workbook.readSheets();
  }

  test.each(seeds)(
    'of %s holds after LibreOffice saved the workbook, and not after a change of one cell',
    async (name) => {
      const bytes = readFileSync(`seeds/${name}`);
      const sheets = await sheetsIn(bytes);
      const { table, plan, report } = await certified(sheets);
      const printed = [sheetOfPlan(plan)];
      expect(earlierCertificate(printed, report)).toBe('fits');
      const saved = await certified(await recalculate(bytes));
      expect(earlierCertificate(printed, saved.report)).toBe('fits');
      const [task] = table.tasks;
      if (!task) throw new Error('no task');
      const changed = await certified(
        sheets.map((sheet) => (sheet.name === table.sheet ? withText(sheet, task.text) : sheet)),
      );
      expect(earlierCertificate(printed, changed.report)).toBe('void');
    },
  );
});

/** One more character in one cell. */
function withText(sheet: SheetSnapshot, { row, column }: { row: number; column: number }): SheetSnapshot {
  const key = cellKey(row, column);
  const cell = sheet.cells.get(key);
  if (!cell) throw new Error('no cell');
  const text = `${cell.text}另`;
  return { ...sheet, cells: new Map([...sheet.cells, [key, { ...cell, value: text, text }]]) };
}
