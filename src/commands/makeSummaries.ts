// 生成汇总表 with the pane closed: all sheets as of a day, the first of them in front.

import { checkAtHand } from '../jobs/checkAtHand';
import type { CheckReport } from '../jobs/CheckReport';
import { keptAside } from '../jobs/keptAside';
import { keptLights } from '../jobs/lights';
import { summarize } from '../jobs/summarize';
import type { KeptSettings } from '../workbook/KeptSettings';
import type { CommandWorkbook } from './CommandWorkbook';
import { findTable, type TableAtHand } from './findTable';

/**
 * Draws the sheets as of the workbook's own 参照日, else `today` (`YYYY-MM-DD`); a second click refreshes them in place.
 * 总览 ends in the verdict of a check where the workbook keeps the table's state; nobody is asked for it here.
 */
export async function makeSummaries(workbook: CommandWorkbook, today: string): Promise<void> {
  const [atHand, { settings }] = await Promise.all([findTable(workbook), workbook.readSettings()]);
  const { opened, source, sheets } = atHand;
  const { table, catalog } = opened;
  const asOf = settings.asOf ?? today;
  const report = await reportOf(atHand, settings, asOf);
  const overrides = keptLights(settings, table.sheet);
  const plans = summarize(table, { asOf, catalog, source, earlier: sheets, overrides, report });
  const { names = {} } = await workbook.draw(plans);
  const [first] = plans;
  if (first) await workbook.select(names[first.name] ?? first.name, 'A1');
}

/** The check that goes along; null while nobody has said whether the table is issued. */
async function reportOf(
  { opened, source, sheets }: TableAtHand,
  settings: KeptSettings,
  asOf: string,
): Promise<CheckReport | null> {
  const { sheet: name } = opened.table;
  const state = settings.tableStates?.[name];
  if (state === undefined) return null;
  const others = sheets.filter((one) => one !== source);
  const aside = keptAside(settings, name);
  return (await checkAtHand({ opened, sheet: source, others }, { asOf, state }, aside)).report;
}
