// Which sheets would be generated from the table as it stands now, and would they say something else than before?

import type { CheckReport } from '../../jobs/CheckReport';
import { summarize } from '../../jobs/summarize';
import type { PlanCell, SheetPlan } from '../../workbook/SheetPlan';
import { keptLights } from '../../jobs/lights/keptLights';
import type { KeptSettings } from '../../workbook/KeptSettings';
import type { SheetSnapshot } from '../../workbook/SheetSnapshot';
import type { TableInWorkbook } from './findTables';

/**
 * The plans of all summary sheets, as of one day (`YYYY-MM-DD`). `sheets` are the workbook's sheets as they stand:
 * first-listed days, parameters and added words of sheets generated before are kept. `report`: the last check, for 总览's verdict; `settings`: what the workbook keeps, lights that a person has set among it.
 */
export function planSheets(
  { opened, snapshot }: TableInWorkbook,
  asOf: string,
  sheets: readonly SheetSnapshot[],
  report: CheckReport | null,
  settings: KeptSettings = {},
): readonly SheetPlan[] {
  const { table, catalog } = opened;
  const overrides = keptLights(settings, table.sheet);
  return summarize(table, { asOf, catalog, source: snapshot, earlier: sheets, overrides, report });
}

/** Names of the sheets that were drawn and would be drawn otherwise now. What formulas show follows the source by itself and does not count. */
export function stalePlans(drawn: readonly SheetPlan[], now: readonly SheetPlan[]): readonly string[] {
  const fresh = new Map(now.map((plan) => [plan.id, writtenContent(plan)]));
  return drawn.filter((plan) => fresh.get(plan.id) !== writtenContent(plan)).map(({ name }) => name);
}

function writtenContent({ rows }: SheetPlan): string {
  return JSON.stringify(rows.map(({ cells }) => cells.map(writtenPart)));
}

function writtenPart(cell: PlanCell | null): unknown {
  // What a person writes into the yellow cells is hers, and no reason to draw anew.
  if (cell?.style?.startsWith('责_人工')) return null;
  const value = cell?.value ?? null;
  return typeof value === 'object' && value !== null
    ? value.formula.filter((part) => typeof part !== 'string')
    : value;
}
