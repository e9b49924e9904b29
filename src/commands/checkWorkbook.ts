// 校验 with the pane closed: the result is the sheet 校验报告, brought to the front; it also says when nothing is wrong.

import { checkAtHand } from '../jobs/checkAtHand';
import { keptAside } from '../jobs/keptAside';
import { planReport } from '../jobs/reportSheet';
import type { TableState } from '../rules/TableState';
import type { CommandWorkbook } from './CommandWorkbook';
import { findTable } from './findTable';
import type { Talk } from './Talk';

/**
 * Checks as of the workbook's own 参照日, else `today` (`YYYY-MM-DD`). The table's state is asked once and then kept in the workbook, together
 * with the report; a person who leaves the question unanswered gets no report and nothing is written.
 */
export async function checkWorkbook(workbook: CommandWorkbook, today: string, talk: Talk): Promise<void> {
  const [{ opened, source, sheets }, { settings }] = await Promise.all([
    findTable(workbook),
    workbook.readSettings(),
  ]);
  const { table, catalog } = opened;
  const known: TableState | undefined = settings.tableStates?.[table.sheet];
  const state = known ?? (await talk.askState());
  if (state === null) return;
  const asOf = settings.asOf ?? today;
  const atHand = { opened, sheet: source, others: sheets.filter((one) => one !== source) };
  const { report } = await checkAtHand(atHand, { asOf, state }, keptAside(settings, table.sheet));
  const plan = planReport(table, report, { catalog, source, earlier: sheets });
  const { names = {} } = await workbook.draw([plan]);
  if (known === undefined) {
    const tableStates = { ...settings.tableStates, [table.sheet]: state };
    await workbook.saveSettings({ ...settings, tableStates });
  }
  await workbook.select(names[plan.name] ?? plan.name, 'A1');
}
