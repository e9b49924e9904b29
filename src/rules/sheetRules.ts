// Rules about formulas, error values and hidden content: fetched when the sheet has any.

import type { Rule } from './Rule';
import { errorValue } from './structure/error-value';
import { formulaInOfficial } from './structure/formula-in-official';
import { hiddenContent } from './structure/hidden-content';

/** In the order of findings in one cell. */
export const sheetRules: readonly Rule[] = [hiddenContent, errorValue, formulaInOfficial];
