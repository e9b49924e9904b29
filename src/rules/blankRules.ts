// Rules about what is not there: a column, or the content of a cell. Fetched when something is blank.

import { deadlineMissing } from './deadline/missing';
import { progressMissing } from './progress/missing';
import { statusMissing } from './status/missing';
import { columnMissing } from './structure/column-missing';
import { indicatorMissing } from './structure/indicator-missing';
import { numberMissing } from './structure/number-missing';
import { taskWithoutGroup } from './structure/task-without-group';
import { textMissing } from './structure/text-missing';
import { coopMissing } from './unit/coop-missing';
import { leadMissing } from './unit/lead-missing';
import type { Rule } from './Rule';

/** In the order of findings in one cell. */
export const blankRules: readonly Rule[] = [
  columnMissing,
  numberMissing,
  textMissing,
  taskWithoutGroup,
  indicatorMissing,
  deadlineMissing,
  leadMissing,
  coopMissing,
  progressMissing,
  statusMissing,
];
