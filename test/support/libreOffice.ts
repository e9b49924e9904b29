// Lets LibreOffice open a workbook, as an independent witness: what it calculates, and that it opens the file at all.
import { execFile } from 'node:child_process';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openWorkbookFile } from '../../src/workbook/file';
import type { SheetSnapshot } from '../../src/workbook/SheetSnapshot';

const OFFICE = 'soffice';
const TIMEOUT_MS = 120_000;
/** Always recalculate on load (0), instead of trusting the values in the file. */
const SETTINGS =
  '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
  '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>' +
  '</oor:items>';

/**
 * The workbook's sheets as LibreOffice calculates them, in tab order.
 * Rejects with one sentence when LibreOffice is missing or cannot open the file.
 * @example const [sheet] = await recalculate(await writeWorkbookFile(plans))
 */
export async function recalculate(bytes: Uint8Array): Promise<readonly SheetSnapshot[]> {
  const [sheets = []] = await recalculateAll([bytes]);
  return sheets;
}

/** The same for several workbooks at once, since starting LibreOffice takes longest. */
export async function recalculateAll(
  books: readonly Uint8Array[],
): Promise<readonly (readonly SheetSnapshot[])[]> {
  const converted = await convertAll(books, 'xlsx');
  return Promise.all(
    converted.map(async (bytes) => {
      const opened = await openWorkbookFile(bytes, 'recalculated.xlsx');
      if (!opened.ok) throw new Error(`LibreOffice wrote an unreadable workbook: ${opened.problem.id}.`);
      return opened.workbook.readSheets();
    }),
  );
}

/**
 * The workbook in another format (`pdf`, `xlsx`, `csv` …), converted in a profile of its own.
 * @example await convert(bytes, 'pdf')
 */
export async function convert(bytes: Uint8Array, extension: string): Promise<Uint8Array> {
  const [converted = new Uint8Array()] = await convertAll([bytes], extension);
  return converted;
}

async function convertAll(books: readonly Uint8Array[], extension: string): Promise<Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), 'duty-table-soffice-'));
  try {
    await mkdir(join(folder, 'profile', 'user'), { recursive: true });
    await mkdir(join(folder, 'out'));
    await writeFile(join(folder, 'profile', 'user', 'registrymodifications.xcu'), SETTINGS);
    const names = books.map((_, place) => `book${place + 1}`);
    await Promise.all(books.map((bytes, place) => writeFile(join(folder, `${names[place]}.xlsx`), bytes)));
    await runOffice(folder, names, extension);
    const results = names.map((name) => readFile(join(folder, 'out', `${name}.${extension}`)));
    return (await Promise.all(results)).map((bytes) => new Uint8Array(bytes));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function runOffice(folder: string, names: readonly string[], extension: string): Promise<void> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const command = [
    profile,
    '--headless',
    '--convert-to',
    extension,
    '--outdir',
    join(folder, 'out'),
    ...names.map((name) => join(folder, `${name}.xlsx`)),
  ];
  return new Promise((resolve, reject) => {
    execFile(OFFICE, command, { timeout: TIMEOUT_MS, env: process.env }, (error) => {
      if (!error) resolve();
      else if ('code' in error && error.code === 'ENOENT') {
        reject(
          new Error('LibreOffice is needed for this test: install it so that `soffice` is on the path.'),
        );
      } else
        reject(new Error(`LibreOffice could not convert the workbook to ${extension}: ${error.message}`));
    });
  });
}
