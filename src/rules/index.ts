// The rule book's table of contents. The order is that of findings in one cell; an id is stable for ever.

import { deadlineImpossible } from './deadline/impossible';
import { deadlineMissing } from './deadline/missing';
import { deadlineNotUnderstood } from './deadline/not-understood';
import { deadlineRunTogether } from './deadline/run-together';
import { progressMissing } from './progress/missing';
import type { Rule } from './Rule';
import { statusMissing } from './status/missing';
import { columnMissing } from './structure/column-missing';
import { indicatorMissing } from './structure/indicator-missing';
import { numberDoubled } from './structure/number-doubled';
import { numberMissing } from './structure/number-missing';
import { coopMissing } from './unit/coop-missing';
import { leadMissing } from './unit/lead-missing';
import { namedTwice } from './unit/named-twice';
import { notCanonical } from './unit/not-canonical';
import { unitUnknown } from './unit/unknown';

export const rules: readonly Rule[] = [
  columnMissing,
  numberMissing,
  numberDoubled,
  indicatorMissing,
  deadlineMissing,
  deadlineNotUnderstood,
  deadlineImpossible,
  deadlineRunTogether,
  leadMissing,
  coopMissing,
  unitUnknown,
  notCanonical,
  namedTwice,
  progressMissing,
  statusMissing,
];
