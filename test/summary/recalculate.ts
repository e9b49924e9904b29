// What does LibreOffice compute from the planned formulas? Cached values are spoilt first, so that nothing passes unread.
import { writeWorkbookFile } from '../../src/workbook/file';
import type { PlanCell, PlanValue, SheetPlan } from '../../src/workbook/SheetPlan';
import type { SheetSnapshot } from '../../src/workbook/SheetSnapshot';
import { recalculateAll } from '../support/libreOffice';

/** The sheets of each workbook after LibreOffice has calculated them, by the workbook's name. */
export async function recalculate(
  workbooks: ReadonlyMap<string, readonly SheetPlan[]>,
): Promise<ReadonlyMap<string, readonly SheetSnapshot[]>> {
  const books = await Promise.all(
    [...workbooks.values()].map((plans) => writeWorkbookFile(plans.map(spoilt))),
  );
  const results = await recalculateAll(books);
  return new Map([...workbooks.keys()].map((name, place) => [name, results[place] ?? []]));
}

/** What a planned cell shows: a formula its value. */
export function shownValue(value: PlanValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.value : value;
}

function spoilt(plan: SheetPlan): SheetPlan {
  const spoiltCell = (cell: PlanCell | null): PlanCell | null => {
    if (cell === null || cell.value === null || typeof cell.value !== 'object' || cell.value.readsSource) {
      return cell;
    }
    const value = typeof cell.value.value === 'number' ? -777 : '未重算';
    return { ...cell, value: { ...cell.value, value } };
  };
  return { ...plan, rows: plan.rows.map((row) => ({ ...row, cells: row.cells.map(spoiltCell) })) };
}
