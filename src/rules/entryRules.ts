// Rules about what the entries say: fetched for a table in which anybody has reported anything.

import { progressCopied } from './progress/copied';
import { progressEmptyWords } from './progress/empty-words';
import { progressFigureMissing } from './progress/figure-missing';
import { progressFigureShort } from './progress/figure-short';
import { progressPartMissing } from './progress/part-missing';
import { progressWrongPeriod } from './progress/wrong-period';
import { statusContradictsProgress } from './status/contradicts-progress';
import { doneWithoutProgress } from './status/done-without-progress';
import { statusLateWithoutReason } from './status/late-without-reason';
import type { Rule } from './Rule';

/** In the order of findings in one cell. */
export const entryRules: readonly Rule[] = [
  doneWithoutProgress,
  progressEmptyWords,
  progressCopied,
  progressPartMissing,
  progressFigureMissing,
  progressFigureShort,
  progressWrongPeriod,
  statusContradictsProgress,
  statusLateWithoutReason,
];
