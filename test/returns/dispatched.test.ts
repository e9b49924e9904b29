// Sent out, filled in as clerks do, saved by other programs, taken in: nothing of the official table is another afterwards.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { nodeTerminal } from '../../src/cli/nodeTerminal';
import { run } from '../../src/cli/program';
import { ZipArchive } from '../../src/workbook/file/zip/ZipArchive';
import { convert } from '../support/libreOffice';
import { masterBytes, ReturnedTable } from './ReturnedTable';
import { takeIn, type Answer } from './takeIn';

const MASTER = join(__dirname, '../../seeds/000-shapotou.xlsx');
const OPTIONS = ['--period', '2022年三季度', '--issue', '第3期'];

/** The workbooks of a dispatch, by file name. */
async function sentOut(options: readonly string[]): Promise<Readonly<Record<string, Uint8Array>>> {
  const folder = mkdtempSync(join(tmpdir(), 'sent-'));
  try {
    const silent = { ...nodeTerminal, print: () => undefined };
    expect(await run(['dispatch', MASTER, '--out', folder, ...OPTIONS, ...options], silent)).toBe(0);
    return Object.fromEntries(
      readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Fills in every task the unit leads; gives back how many. */
async function filledIn(bytes: Uint8Array, unit: string): Promise<{ bytes: Uint8Array; tasks: number }> {
  const book = new Workbook();
  await book.xlsx.load(bytes);
  const sheet = book.worksheets[0];
  if (!sheet) throw new Error('no sheet');
  let tasks = 0;
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    const lead = sheet.getCell(row, 6).text.replace(/\s/g, '');
    if (!lead.includes(unit)) continue;
    tasks += 1;
    sheet.getCell(row, 8).value = `=${unit}：第${tasks}条，已召开会议。`;
    sheet.getCell(row, 9).value = '推进中';
  }
  return { bytes: new Uint8Array(await book.xlsx.writeBuffer()), tasks };
}

/** What of the sheet must stay: columns, heights, merged areas, printing; and its cells but for entries. */
async function official(bytes: Uint8Array): Promise<unknown> {
  const parts = await partsOf(bytes);
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
  const of = (pattern: RegExp): readonly string[] => sheet.match(pattern) ?? [];
  const table = await ReturnedTable.copy(bytes);
  return {
    frame: of(
      /<(cols|rowBreaks|sheetViews|headerFooter)>?.*?<\/\1>|<(?:pageSetup|printOptions|pageMargins|sheetFormatPr) [^>]*>/g,
    ),
    merges: of(/<mergeCell [^>]*>/g),
    heights: of(/<row [^>]*>/g).map((row) => row.match(/ (?:r|ht)="[^"]+"/g)),
    styles: of(/<c r="[A-G]\d+"[^>]*?s="\d+"/g).map((cell) => cell.replace(/ t="\w+"/, '')),
    texts: table.rows.map((_, at) => [1, 2, 3, 4, 5, 6, 7].map((column) => table.text(at + 1, column))),
    others: Object.entries(parts).filter(
      ([name]) => !/sheet1\.xml$|sharedStrings|styles|calcChain/.test(name),
    ),
  };
}

async function partsOf(bytes: Uint8Array): Promise<Record<string, string>> {
  const zip = await ZipArchive.open(bytes);
  const names = zip.names;
  const texts = await Promise.all(
    names.map(async (name) => new TextDecoder().decode((await zip.read(name)) ?? new Uint8Array())),
  );
  return Object.fromEntries(names.map((name, at) => [name, texts[at] ?? '']));
}

describe.each([
  ['own tasks', []],
  ['the whole table', ['--whole']],
])('%s', (_, options) => {
  let sent: Readonly<Record<string, Uint8Array>>;
  let answer: Answer;
  let tasks = 0;
  beforeAll(async () => {
    sent = await sentOut(options);
    const returned: Record<string, Uint8Array> = {};
    for (const [place, [name, bytes]] of Object.entries(sent).entries()) {
      const unit = /-([^-]+)\.xlsx$/.exec(name)?.[1] ?? '';
      const filled = await filledIn(bytes, unit);
      tasks += filled.tasks;
      returned[`报表${place}.xlsx`] = place === 2 ? await convert(filled.bytes, 'xlsx') : filled.bytes;
    }
    answer = await takeIn(masterBytes(), returned, { merge: true, options: OPTIONS.slice(0, 2) });
  }, 120_000);

  test('ten units, each once', () => {
    expect(Object.keys(sent)).toHaveLength(10);
    expect(answer.result.reconciliation.files).toEqual({ in: 10, used: 10, rejected: 0 });
    expect(new Set(answer.result.files.map(({ unit }) => unit)).size).toBe(10);
  });

  test('no alarm but for what is not filled in', () => {
    const told = answer.result.files.flatMap(({ problems }) => problems);
    expect(told.filter(({ kind, grade }) => !/-missing$/.test(kind) && grade !== 'harmless')).toEqual([]);
  });

  test('every entry arrives, as text', async () => {
    const { read, written, unchanged, conflicts } = answer.result.reconciliation.entries;
    expect({ read, conflicts, sum: written + unchanged }).toEqual({
      read: tasks * 2,
      conflicts: 0,
      sum: tasks * 2,
    });
    const book = new Workbook();
    await book.xlsx.load(answer.merged ?? new Uint8Array());
    const cell = book.worksheets[0]?.getCell('H16');
    expect([cell?.formula, cell?.text]).toEqual([undefined, '=区卫健局：第8条，已召开会议。']);
  });

  test('the official table stays as it is', async () => {
    expect(await official(answer.merged ?? new Uint8Array())).toEqual(await official(masterBytes()));
  });
});
