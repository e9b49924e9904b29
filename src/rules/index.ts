// The rule book's table of contents. The order is that of findings in one cell; an id is stable for ever.

import { comparisonRules } from './comparisonRules';
import { entryRules } from './entryRules';
import { officialRules } from './officialRules';
import type { Rule } from './Rule';
import { statusRules } from './statusRules';

/** All rules. */
export const rules: readonly Rule[] = [...officialRules, ...statusRules, ...entryRules, ...comparisonRules];
