// An office's own form as a sheet of a workbook that a test writes.

import type { SheetPlan } from '../../src/workbook/SheetPlan';

/** The form's rows on a sheet of that name, set up like `model`. */
export function formPlan(
  model: SheetPlan,
  name: string,
  rows: readonly (readonly (string | number | null)[])[],
): SheetPlan {
  const width = Math.max(...rows.map((row) => row.length));
  return {
    ...model,
    id: 'form',
    name,
    columns: Array.from({ length: width }, () => ({ width: 60 })),
    rows: rows.map((row) => ({ cells: row.map((value) => (value === null ? null : { value })) })),
    merges: [],
    tables: [],
    names: [],
    conditionalFormats: [],
    validations: [],
    charts: [],
  };
}
