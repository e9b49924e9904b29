// Rules that compare the table with the issued one, its notice's body, or the sheets made from it: fetched when there is any to compare with.

import { betweenBodyListDiffer } from './between/body-list-differ';
import { betweenSummaryOutdated } from './between/summary-outdated';
import { officialColumnRenamed } from './official/column-renamed';
import { officialDeadlineChanged } from './official/deadline-changed';
import { officialRowAdded } from './official/row-added';
import { officialRowMoved } from './official/row-moved';
import { officialRowRemoved } from './official/row-removed';
import { officialTextChanged } from './official/text-changed';
import { officialUnitsChanged } from './official/units-changed';
import type { Rule } from './Rule';

/** In the order of findings in one cell. */
export const comparisonRules: readonly Rule[] = [
  officialTextChanged,
  officialUnitsChanged,
  officialDeadlineChanged,
  officialRowAdded,
  officialRowRemoved,
  officialRowMoved,
  officialColumnRenamed,
  betweenBodyListDiffer,
  betweenSummaryOutdated,
];
