// Rules about what is doubled, out of order, torn apart or not plainly said. Fetched when a table shows anything of the kind.

import { deadlineImpossible } from './deadline/impossible';
import { deadlineNotUnderstood } from './deadline/not-understood';
import { deadlineRunTogether } from './deadline/run-together';
import { columnDoubled } from './structure/column-doubled';
import { mergeBroken } from './structure/merge-broken';
import { numberDoubled } from './structure/number-doubled';
import { numberGap } from './structure/number-gap';
import { textDoubled } from './structure/text-doubled';
import { collectiveOnly } from './unit/collective-only';
import { severalLeads } from './unit/several-leads';
import { severalNames } from './unit/several-names';
import type { Rule } from './Rule';

/** In the order of findings in one cell. */
export const irregularRules: readonly Rule[] = [
  columnDoubled,
  mergeBroken,
  numberDoubled,
  numberGap,
  textDoubled,
  deadlineNotUnderstood,
  deadlineImpossible,
  deadlineRunTogether,
  collectiveOnly,
  severalLeads,
  severalNames,
];
