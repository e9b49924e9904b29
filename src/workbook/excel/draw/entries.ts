// What goes into each cell of a planned sheet, as Excel's `formulas` takes it: null = leave the cell as it is, '' = empty it.

import type { PlanCell, SheetPlan } from '../../SheetPlan';
import { enteredText } from './cellText';
import { isAnswerable, needsTables, structuredFormula, type FormulaScope } from './planFormula';

/** One entry. */
export type Entry = string | number | boolean | null;

/** The sheet's entries in two goes: what stands alone, and formulas that need tables and names to be there first. */
export interface SheetEntries {
  readonly first: Entry[][];
  readonly second: Entry[][];
}

/** Style of the cells a person fills in on a generated sheet: their content is hers. */
const PERSONS_OWN = '责_人工';

/** Is it a cell the plan leaves to a person? */
export function isPersonsCell(cell: PlanCell | null | undefined): boolean {
  return cell?.style === PERSONS_OWN && cell.value === null;
}

/** Number of columns a plan covers. */
export function planWidth(plan: SheetPlan): number {
  return Math.max(plan.columns.length, ...plan.rows.map(({ cells }) => cells.length), 1);
}

/** The plan's entries; cells covered by a merge are left alone. */
export function entriesOf(plan: SheetPlan, scope: FormulaScope): SheetEntries {
  const covered = coveredCells(plan);
  const width = planWidth(plan);
  const first: Entry[][] = [];
  const second: Entry[][] = [];
  plan.rows.forEach(({ cells }, y) => {
    const firstRow: Entry[] = [];
    const secondRow: Entry[] = [];
    for (let x = 0; x < width; x += 1) {
      const cell = cells[x] ?? null;
      const isLeft = covered.has(`${y + 1},${x + 1}`) || isPersonsCell(cell);
      const { entry, isLater } = entryOf(cell, scope, y + 1);
      firstRow.push(isLeft || isLater ? null : entry);
      secondRow.push(isLeft || !isLater ? null : entry);
    }
    first.push(firstRow);
    second.push(secondRow);
  });
  return { first, second };
}

function entryOf(
  cell: PlanCell | null,
  scope: FormulaScope,
  row: number,
): { entry: Entry; isLater: boolean } {
  const value = cell?.value ?? null;
  if (value === null) return { entry: '', isLater: false };
  if (typeof value === 'string') return { entry: enteredText(value), isLater: false };
  if (typeof value !== 'object') return { entry: value, isLater: false };
  if (!isAnswerable(value.formula, scope)) return entryOf({ value: value.value }, scope, row);
  return { entry: structuredFormula(value.formula, scope, row), isLater: needsTables(value.formula) };
}

function coveredCells(plan: SheetPlan): Set<string> {
  const covered = new Set<string>();
  for (const { top, left, bottom, right } of plan.merges)
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1)
        if (row !== top || column !== left) covered.add(`${row},${column}`);
  return covered;
}
