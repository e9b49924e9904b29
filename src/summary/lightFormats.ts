// How do the lights colour their cells? By the word that stands there, so that colours move with it.

import type { Area } from '../workbook/address';
import type { CellReference, PlanConditionalFormat } from '../workbook/SheetPlan';
import { formula, literal } from './formula';
import { lightNames, lights, type Light } from './light';

/** One format per light over `area`, by the word in `cell` (relative to the area's first row). */
export function lightFormats(area: Area, cell: CellReference): readonly PlanConditionalFormat[] {
  return lightNames.map((light) => wordFormat(area, cell, light, light));
}

/** The ink and fill of a light for any other word (逾期's for 通报, 临近's for 催办). */
export function wordFormat(
  area: Area,
  cell: CellReference,
  word: string,
  light: Light,
): PlanConditionalFormat {
  const { ink, fill } = lights[light];
  return { area, formula: formula`${cell}=${literal(word)}`, ink, fill, bold: light === '逾期' };
}
