// The cells that merging writes, as edits: each is refused when something else stands there by then.

import type { Edit } from '../../workbook/Edit';
import type { IntakeReport } from './IntakeReport';

/**
 * Edits of the master's sheet, for one undoable write; their scope is `entryScope(table)`.
 * @example await workbook.apply(intakeEdits(report, table.sheet), { scope: entryScope(table), label })
 */
export function intakeEdits({ writes }: Pick<IntakeReport, 'writes'>, sheet: string): readonly Edit[] {
  return writes.map(({ cell, expected, after }) => ({ sheet, cell, expected, content: after }));
}
