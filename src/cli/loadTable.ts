// From a file's path to its table, or the one sentence that says which file, sheet or cell cannot be used, and what to do.

import type { Catalog } from '../catalog/Catalog';
import { openTable, type OpenedTable } from '../jobs/openTable';
import { prepareSheets } from '../jobs/prepareReading';
import { fill } from '../messages/fill';
import { cliWords } from '../messages/zh-CN/cli';
import { problemText } from '../messages/zh-CN/reader';
import type { SheetSnapshot } from '../workbook/SheetSnapshot';
import type { DocumentOptions } from './options';
import { Problem } from './Problem';
import { loadCatalog } from './loadCatalog';
import type { Terminal } from './Terminal';

/** Options that say which table is meant and what it speaks from. */
export interface LoadOptions extends DocumentOptions {
  readonly sheet?: string;
  readonly table?: string;
}

/** An opened table with all sheets of its workbook and the one it stands on. */
export type LoadedTable = Extract<OpenedTable, { ok: true }> & {
  readonly sheet: SheetSnapshot;
  readonly sheets: readonly SheetSnapshot[];
};

/** Opens the table of a file; throws `Problem` with the sentence. */
export async function loadTable(
  file: string,
  options: LoadOptions,
  terminal: Terminal,
): Promise<LoadedTable> {
  const catalog = await loadCatalog(options, terminal);
  const sheets = await readSheets(file, terminal);
  await prepareSheets(sheets);
  const opened = openTable(sheets, { ...tableOptions(options), ...(catalog ? { catalog } : {}) });
  if (!opened.ok) throw inFile(file, problemText(opened.problem));
  const sheet = sheets.find(({ name }) => name === opened.table.sheet);
  if (!sheet) throw inFile(file, problemText({ id: 'no-sheets', data: {} }));
  return { ...opened, sheet, sheets };
}

async function readSheets(file: string, terminal: Terminal): Promise<readonly SheetSnapshot[]> {
  const opened = await terminal.openWorkbook(file);
  if (!opened.ok) throw new Problem(opened.sentence);
  return opened.workbook.readSheets();
}

function inFile(file: string, sentence: string): Problem {
  return new Problem(fill(cliWords.problems.inFile, { file, sentence }));
}

function tableOptions({
  sheet,
  table,
  year,
  date,
  region,
}: LoadOptions): Parameters<typeof openTable>[1] & { catalog?: Catalog } {
  return {
    ...(sheet === undefined ? {} : { sheet }),
    ...(table === undefined ? {} : { table }),
    ...(year === undefined ? {} : { year }),
    ...(date === undefined ? {} : { date }),
    ...(region === undefined ? {} : { region }),
  };
}
