// What is an office's own form filled from?

import type { SummaryInput } from '../SummaryInput';

/** The table; `isLive`: numbers are formulas over the 任务明细 that stands beside the form. */
export interface FormSource {
  readonly input: SummaryInput;
  readonly isLive: boolean;
}
