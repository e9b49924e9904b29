// Words of all rules, by rule id.

import type { RuleText } from '../../RuleText';
import { deadlineImpossible } from './deadline/impossible';
import { deadlineMissing } from './deadline/missing';
import { deadlineNotUnderstood } from './deadline/not-understood';
import { deadlineRunTogether } from './deadline/run-together';
import { internalText } from './internal';
import { progressMissing } from './progress/missing';
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

export const ruleTexts: Readonly<Record<string, RuleText>> = {
  'deadline/impossible': deadlineImpossible,
  'deadline/missing': deadlineMissing,
  'deadline/not-understood': deadlineNotUnderstood,
  'deadline/run-together': deadlineRunTogether,
  'progress/missing': progressMissing,
  'status/missing': statusMissing,
  'structure/column-missing': columnMissing,
  'structure/indicator-missing': indicatorMissing,
  'structure/number-doubled': numberDoubled,
  'structure/number-missing': numberMissing,
  'unit/coop-missing': coopMissing,
  'unit/lead-missing': leadMissing,
  'unit/named-twice': namedTwice,
  'unit/not-canonical': notCanonical,
  'unit/unknown': unitUnknown,
  internal: internalText,
};
