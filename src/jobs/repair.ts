// 改正: what of a check's findings can be put right from here, and where writing is allowed at all.

import type { PlannedRepair } from '../repair/PlannedRepair';
import { repairEdit } from '../repair/repairEdit';
import { safeRepairs } from '../repair/safeRepairs';
import { tidyEntries } from '../repair/tidyEntries';
import { writeScope } from '../repair/writeScope';
import type { Finding } from '../rules/Finding';
import type { TableState } from '../rules/TableState';
import type { UnderstoodTable } from '../table/UnderstoodTable';
import type { WriteScope } from '../workbook/Edit';
import type { SheetSnapshot } from '../workbook/SheetSnapshot';
import { isOpen } from './reportOn';

export type { PlannedRepair, Tidying } from '../repair/PlannedRepair';

/** Everything that may be put right. */
export interface RepairPlan {
  /** Goes with every write. */
  readonly scope: WriteScope;
  /** The safe repairs, one a cell, in the table's order: what 全部改正 offers. They lie in fill-in cells whatever the table's state. */
  readonly safe: readonly PlannedRepair[];
  /** Repairs of a finding, in the order of its list; those that are only shown are not among them. */
  readonly byFinding: ReadonlyMap<Finding, readonly PlannedRepair[]>;
}

/**
 * Plans the repairs of a table as it was checked; what is waived or baseline is no part of 全部改正.
 * @example planRepairs(table, sheet, { state: 'issued', findings }).safe.length //=> 3
 */
export function planRepairs(
  table: UnderstoodTable,
  sheet: SheetSnapshot,
  { state, findings }: { readonly state: TableState; readonly findings: readonly Finding[] },
): RepairPlan {
  const scope = writeScope(table, state);
  const entries = writeScope(table, 'issued');
  const byFinding = new Map<Finding, readonly PlannedRepair[]>();
  for (const finding of findings) {
    const planned = finding.repairs.flatMap(
      (repair) => repairEdit(finding, repair, sheet, repair.kind === 'safe' ? entries : scope) ?? [],
    );
    if (planned.length > 0) byFinding.set(finding, planned);
  }
  const open = new Map([...byFinding].filter(([finding]) => isOpen(finding)));
  return { scope, safe: safeRepairs(open, tidyEntries(table, sheet)), byFinding };
}
