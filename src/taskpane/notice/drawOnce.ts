// The sheets of a notice, written into the workbook: never over a sheet that is there, and not twice the same.

import type { NoticeDecisions } from '../../jobs/notice';
import type { SheetPlan } from '../../workbook/SheetPlan';
import type { SheetSnapshot } from '../../workbook/SheetSnapshot';
import { loadCore } from '../loadCore';
import type { PaneWorkbook } from '../PaneWorkbook';
import type { MadeSheets, OpenNotice } from './useNotice';

/** Draws the sheets, shows the first one, and looks whether it is found as a table. */
export async function drawOnce(
  workbook: PaneWorkbook,
  { jobs, imported, name }: OpenNotice,
  decisions: NoticeDecisions,
): Promise<MadeSheets> {
  const mark = crypto.randomUUID().slice(0, 8);
  const plans = jobs.makePlans({ imported, decisions, name }, mark);
  const there = namesOf(plans, await workbook.readSheets(), jobs.saysAll);
  const names = there ?? (await drawn(workbook, plans));
  const [sheet = ''] = names;
  await workbook.select(sheet, 'A1');
  const core = await loadCore();
  const tables = await core.findTables(await workbook.readSheets([sheet]));
  return { plans, names, isNew: there === null, found: tables[0]?.found ?? null };
}

async function drawn(workbook: PaneWorkbook, plans: readonly SheetPlan[]): Promise<readonly string[]> {
  const { names = {} } = await workbook.draw(plans);
  return plans.map(({ name }) => names[name] ?? name);
}

/** The sheets that say what the plans say; null unless there is one for each. */
function namesOf(
  plans: readonly SheetPlan[],
  sheets: readonly SheetSnapshot[],
  saysAll: (plan: SheetPlan, sheet: SheetSnapshot) => boolean,
): readonly string[] | null {
  const found = plans.map((plan) => sheets.find((sheet) => saysAll(plan, sheet))?.name);
  return found.every((name) => name !== undefined) ? found : null;
}

/** Takes the sheets out again; answers false, and leaves them, when somebody has written into one of them. */
export async function takeOut(
  workbook: PaneWorkbook,
  { jobs }: OpenNotice,
  { plans, names }: MadeSheets,
): Promise<boolean> {
  const sheets = await workbook.readSheets(names);
  const isAsDrawn = plans.every((plan, place) => {
    const sheet = sheets.find(({ name }) => name === names[place]);
    return sheet !== undefined && jobs.saysAll(plan, sheet) && sheet.cells.size === jobs.cellsOf(plan);
  });
  if (!isAsDrawn) return false;
  await workbook.removeDrawn(plans.map(({ id }) => id));
  return true;
}
