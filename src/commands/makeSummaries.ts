// 生成汇总表 with the pane closed: all sheets as of a day, the first of them in front.

import { summarize } from '../jobs/summarize';
import type { CommandWorkbook } from './CommandWorkbook';
import { findTable } from './findTable';

/** Draws the sheets as of `asOf` (`YYYY-MM-DD`); a second click refreshes them in place. */
export async function makeSummaries(workbook: CommandWorkbook, asOf: string): Promise<void> {
  const { opened, source, sheets } = await findTable(workbook);
  const { table, catalog } = opened;
  const plans = summarize(table, { asOf, catalog, source, earlier: sheets });
  const { names = {} } = await workbook.draw(plans);
  const [first] = plans;
  if (first) await workbook.select(names[first.name] ?? first.name, 'A1');
}
