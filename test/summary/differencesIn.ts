// In which cells has LibreOffice computed something else than was planned?

import type { SheetPlan } from '../../src/workbook/SheetPlan';
import { cellAt, type SheetSnapshot } from '../../src/workbook/SheetSnapshot';
import { shownValue } from './recalculate';

/** The cells that differ, with both values; every cell of a sheet that is not there. */
export function differencesIn(plans: readonly SheetPlan[], computed: readonly SheetSnapshot[] = []) {
  return plans.flatMap((plan) => {
    const sheet = computed.find(({ name }) => name === plan.name);
    return plan.rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) => {
        const wanted = shownValue(cell?.value ?? null);
        const found = sheet ? (cellAt(sheet, row + 1, column + 1)?.value ?? '') : undefined;
        const isEqual =
          typeof wanted === 'number' && typeof found === 'number'
            ? Math.abs(wanted - found) < 1e-9
            : wanted === found;
        return isEqual ? [] : [{ sheet: plan.name, row: row + 1, column: column + 1, wanted, found }];
      }),
    );
  });
}
