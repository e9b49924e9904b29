// Rules about deadlines and units that every table needs.

import { deadlineBeforeDocument } from './deadline/before-document';
import { leadAlsoCoop } from './unit/lead-also-coop';
import { namedTwice } from './unit/named-twice';
import { unitsRunTogether } from './unit/run-together';
import type { Rule } from './Rule';

/** In the order of findings in one cell. */
export const tableRules: readonly Rule[] = [
  deadlineBeforeDocument,
  unitsRunTogether,
  namedTwice,
  leadAlsoCoop,
];
