// Rules about role words inside unit cells: fetched when a cell may have some, or the table says that the first unit leads.

import type { Rule } from './Rule';
import { clauseVerbLost } from './unit/clause-verb-lost';
import { leadRuleContradicted } from './unit/lead-rule-contradicted';

/** In the order of findings in one cell. */
export const roleRules: readonly Rule[] = [leadRuleContradicted, clauseVerbLost];
