// The rule book's table of contents. The order is that of findings in one cell; an id is stable for ever.

import { blankRules } from './blankRules';
import { catalogRules } from './catalogRules';
import { comparisonRules } from './comparisonRules';
import { entryRules } from './entryRules';
import { irregularRules } from './irregularRules';
import { nameRules } from './nameRules';
import { noiseRules } from './noiseRules';
import { roleRules } from './roleRules';
import type { Rule } from './Rule';
import { sheetRules } from './sheetRules';
import { statusRules } from './statusRules';
import { tableRules } from './tableRules';

/** All rules. */
export const rules: readonly Rule[] = [
  ...tableRules,
  ...blankRules,
  ...irregularRules,
  ...nameRules,
  ...catalogRules,
  ...roleRules,
  ...sheetRules,
  ...noiseRules,
  ...statusRules,
  ...entryRules,
  ...comparisonRules,
];
