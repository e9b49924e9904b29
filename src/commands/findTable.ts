// Which table is a ribbon button about? The one the pane would open.

import { openTable, type OpenedTable } from '../jobs/openTable';
import { prepareSheets } from '../jobs/prepareReading';
import { problemText } from '../messages/zh-CN/reader';
import type { SheetSnapshot } from '../workbook/SheetSnapshot';
import type { ReadableWorkbook } from '../workbook/Workbook';
import { Stopped } from './Stopped';

/** The table, the sheet it stands on and all sheets of the workbook. */
export interface TableAtHand {
  readonly opened: Extract<OpenedTable, { ok: true }>;
  readonly source: SheetSnapshot;
  readonly sheets: readonly SheetSnapshot[];
}

/** Reads the workbook; throws `Stopped` with the reader's sentence when it holds no table. */
export async function findTable(workbook: ReadableWorkbook): Promise<TableAtHand> {
  const sheets = await workbook.readSheets();
  await prepareSheets(sheets);
  const opened = openTable(sheets);
  if (!opened.ok) throw new Stopped(problemText(opened.problem));
  const source = sheets.find(({ name }) => name === opened.table.sheet);
  if (!source) throw new Stopped(problemText({ id: 'no-sheets', data: {} }));
  return { opened, source, sheets };
}
