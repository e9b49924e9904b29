// Rules about formulas, error values, hidden content and merged entries: fetched when the sheet has any.

import type { Rule } from './Rule';
import { errorValue } from './structure/error-value';
import { formulaInOfficial } from './structure/formula-in-official';
import { hiddenContent } from './structure/hidden-content';
import { mergeTiesEntries } from './structure/merge-ties-entries';

/** In the order of findings in one cell. */
export const sheetRules: readonly Rule[] = [hiddenContent, errorValue, formulaInOfficial, mergeTiesEntries];
