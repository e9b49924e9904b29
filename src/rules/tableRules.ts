// Rules about the table itself, its deadlines and units, and what is blank: needed for every table.

import { deadlineBeforeDocument } from './deadline/before-document';
import { deadlineDiffersFromText } from './deadline/differs-from-text';
import { deadlineImpossible } from './deadline/impossible';
import { deadlineMissing } from './deadline/missing';
import { deadlineNotUnderstood } from './deadline/not-understood';
import { deadlineRunTogether } from './deadline/run-together';
import { deadlineVague } from './deadline/vague';
import { progressMissing } from './progress/missing';
import { statusMissing } from './status/missing';
import { columnDoubled } from './structure/column-doubled';
import { columnMissing } from './structure/column-missing';
import { indicatorMissing } from './structure/indicator-missing';
import { mergeBroken } from './structure/merge-broken';
import { numberDoubled } from './structure/number-doubled';
import { numberGap } from './structure/number-gap';
import { numberMissing } from './structure/number-missing';
import { taskWithoutGroup } from './structure/task-without-group';
import { textDoubled } from './structure/text-doubled';
import { textMissing } from './structure/text-missing';
import { collectiveOnly } from './unit/collective-only';
import { coopMissing } from './unit/coop-missing';
import { leadAlsoCoop } from './unit/lead-also-coop';
import { leadMissing } from './unit/lead-missing';
import { namedTwice } from './unit/named-twice';
import { unitsRunTogether } from './unit/run-together';
import { severalLeads } from './unit/several-leads';
import { severalNames } from './unit/several-names';
import type { Rule } from './Rule';

/** In the order of findings in one cell. */
export const tableRules: readonly Rule[] = [
  columnMissing,
  columnDoubled,
  mergeBroken,
  numberMissing,
  numberDoubled,
  numberGap,
  textMissing,
  textDoubled,
  taskWithoutGroup,
  indicatorMissing,
  deadlineMissing,
  deadlineNotUnderstood,
  deadlineImpossible,
  deadlineRunTogether,
  deadlineVague,
  deadlineDiffersFromText,
  deadlineBeforeDocument,
  leadMissing,
  coopMissing,
  unitsRunTogether,
  namedTwice,
  leadAlsoCoop,
  collectiveOnly,
  severalLeads,
  severalNames,
  progressMissing,
  statusMissing,
];
