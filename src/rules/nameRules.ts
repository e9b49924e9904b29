// Rules about names that are not printed as they should be: fetched when a unit is no canonical name, or stands at a level few others have.

import type { Rule } from './Rule';
import { formerName } from './unit/former-name';
import { notCanonical } from './unit/not-canonical';
import { unitTypo } from './unit/typo';
import { unitUnknown } from './unit/unknown';
import { wrongLevel } from './unit/wrong-level';

/** In the order of findings in one cell. */
export const nameRules: readonly Rule[] = [unitUnknown, unitTypo, notCanonical, formerName, wrongLevel];
