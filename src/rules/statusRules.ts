// Rules about status words: fetched for a table in which a status has been reported.

import { statusNotInList } from './status/not-in-list';
import { standingClosed } from './status/standing-closed';
import type { Rule } from './Rule';

/** In the order of findings in one cell. */
export const statusRules: readonly Rule[] = [statusNotInList, standingClosed];
