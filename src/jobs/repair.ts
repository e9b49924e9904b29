// 改正: what of a check's findings can be put right from here, and where writing is allowed at all.

import type { PlannedRepair } from '../repair/PlannedRepair';
import { repairEdit } from '../repair/repairEdit';
import { tidyEntries } from '../repair/tidyEntries';
import { writeScope } from '../repair/writeScope';
import type { Finding } from '../rules/Finding';
import type { TableState } from '../rules/TableState';
import type { UnderstoodTable } from '../table/UnderstoodTable';
import type { WriteScope } from '../workbook/Edit';
import type { SheetSnapshot } from '../workbook/SheetSnapshot';

export type { PlannedRepair, Tidying } from '../repair/PlannedRepair';

/** Everything that may be put right. */
export interface RepairPlan {
  /** Goes with every write. */
  readonly scope: WriteScope;
  /** The safe repairs, one a cell, in the table's order: what 全部改正 offers. */
  readonly safe: readonly PlannedRepair[];
  /** Repairs of a finding, in the order of its list; those that are only shown are not among them. */
  readonly byFinding: ReadonlyMap<Finding, readonly PlannedRepair[]>;
}

/**
 * Plans the repairs of a table as it was checked.
 * @example planRepairs(table, sheet, { state: 'issued', findings }).safe.length //=> 3
 */
export function planRepairs(
  table: UnderstoodTable,
  sheet: SheetSnapshot,
  { state, findings }: { readonly state: TableState; readonly findings: readonly Finding[] },
): RepairPlan {
  const scope = writeScope(table, state);
  const byFinding = new Map<Finding, readonly PlannedRepair[]>();
  for (const finding of findings) {
    const planned = finding.repairs.flatMap((repair) => repairEdit(finding, repair, sheet, scope) ?? []);
    if (planned.length > 0) byFinding.set(finding, planned);
  }
  const safe = [...byFinding.values()].flat().filter(({ kind }) => kind === 'safe');
  return { scope, safe: onePerCell([...safe, ...tidyEntries(table, sheet)]), byFinding };
}

function onePerCell(repairs: readonly PlannedRepair[]): readonly PlannedRepair[] {
  const byCell = new Map<string, PlannedRepair>();
  for (const repair of repairs) if (!byCell.has(repair.edit.cell)) byCell.set(repair.edit.cell, repair);
  return [...byCell.values()].sort((a, b) => (a.taskIndex ?? 0) - (b.taskIndex ?? 0));
}
