// Rules that speak of the official table itself, not of what units fill in nor of other tables: what an issued document may have had from the start.

import { blankRules } from './blankRules';
import { catalogRules } from './catalogRules';
import { irregularRules } from './irregularRules';
import { nameRules } from './nameRules';
import { noiseRules } from './noiseRules';
import { roleRules } from './roleRules';
import type { Rule } from './Rule';
import { sheetRules } from './sheetRules';
import { tableRules } from './tableRules';
import { textRules } from './textRules';

/** In the order of findings in one cell. */
export const officialRules: readonly Rule[] = [
  ...tableRules,
  ...textRules,
  ...blankRules,
  ...irregularRules,
  ...nameRules,
  ...catalogRules,
  ...roleRules,
  ...sheetRules,
  ...noiseRules,
];
