// Which of the sheets that can be generated does the person want?

import type { Standing } from '../core/standingSheets';
import type { SheetPlan } from '../../workbook/SheetPlan';

/** A sheet that can be generated. */
export interface SheetChoice {
  readonly id: string;
  readonly name: string;
  /** Paper it prints on. */
  readonly paper: string;
  /** The other sheets count over it: it is always generated. */
  readonly isNeeded: boolean;
  /** Whether it stands in the workbook already. */
  readonly standing: Standing;
}

// 任务明细 and 口径 hold the rows and the parameters that every other sheet's formulas name.
const needed: ReadonlySet<string> = new Set(['detail', 'parameters']);

/** The choices a person has, in tab order. */
export function sheetChoices(
  plans: readonly SheetPlan[],
  standingOf: (name: string) => Standing,
): readonly SheetChoice[] {
  return plans.map(({ id, name, print }) => ({
    id,
    name,
    paper: print.paper,
    isNeeded: needed.has(id),
    standing: standingOf(name),
  }));
}
