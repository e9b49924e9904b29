// Which role words stand behind each unit of a cell (牵头, 分别负责, 参与)? In Simplified, without blanks and glosses.

import { normalForm } from '../../language/text';
import type { UnitCell } from './unitCells';

/**
 * The words between each unit and the next, the last ones up to the cell's end.
 * @example wordsBehind({ field, units }) // “县卫健局、县财政局分别负责” //=> ['、', '分别负责']
 */
export function wordsBehind({ field, units }: UnitCell): readonly string[] {
  // A gloss is one only behind the character it explains: 縣保險協會(hui) 參與.
  return units.map(({ end }, place) =>
    normalForm(field.raw.slice(end - 1, units[place + 1]?.start))
      .text.slice(1)
      .trimStart(),
  );
}
