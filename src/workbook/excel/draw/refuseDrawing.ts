// May these plans be drawn at all? Asked before the first write.

import type { SheetPlan } from '../../SheetPlan';
import { ExcelProblem } from '../ExcelProblem';
import type { Surroundings } from './lookAround';

/** @throws ExcelProblem `protected` with the sheet, or `nameTaken` with a name or table that belongs to somebody else */
export function refuseDrawing(plans: readonly SheetPlan[], before: Surroundings): void {
  for (const plan of plans) {
    const existing = before.existing.get(plan.id);
    if (existing?.isProtected) throw new ExcelProblem('protected', { sheet: existing.name }, 'AccessDenied');
    const ours = new Set(before.record.names);
    const foreign =
      plan.names.map(({ name }) => name).find((name) => before.takenNames.has(name) && !ours.has(name)) ??
      plan.tables.map(({ name }) => name).find((name) => isForeignTable(name, existing?.name, before));
    if (foreign !== undefined) throw new ExcelProblem('nameTaken', { name: foreign }, 'ItemAlreadyExists');
  }
}

function isForeignTable(name: string, sheet: string | undefined, before: Surroundings): boolean {
  const standsOn = before.takenTables.get(name);
  return standsOn !== undefined && standsOn !== sheet;
}
