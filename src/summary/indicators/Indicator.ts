// A number a task demands, and the figure of its entry beside it: what a row of 指标对照 says.

import type { SummaryTask } from '../SummaryTask';

/** 关系: what the figure must be to the bounds. */
export type Relation = '≥' | '＞' | '≤' | '＜' | '区间';

/** One demanded number. Percentages are parts of one (85% = 0.85), amounts are in the unit that is printed (万元). */
export interface Indicator {
  readonly task: SummaryTask;
  readonly subject: string;
  /** The clause that demands it, word for word, with where it is printed. */
  readonly demand: string;
  readonly relation: Relation;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly isPercent: boolean;
  /** The day it is demanded by, as serial number; null without one. */
  readonly due: number | null;
  /** The clause of the entry that tells the figure; null when none does. */
  readonly told: string | null;
  /** Null without a figure, and where it cannot be compared. */
  readonly figure: number | null;
}

/** Does the figure keep the bounds? The same as the formula in the sheet. */
export function isMet({ relation, low, high }: Indicator, figure: number): boolean {
  switch (relation) {
    case '≥':
      return figure >= (low ?? 0);
    case '＞':
      return figure > (low ?? 0);
    case '≤':
      return figure <= (high ?? 0);
    case '＜':
      return figure < (high ?? 0);
    case '区间':
      return figure >= (low ?? 0) && figure <= (high ?? 0);
  }
}

/** 差距: negative where it falls short. The same as the formula in the sheet. */
export function gapOf({ relation, low, high }: Indicator, figure: number): number {
  if (relation === '≤' || relation === '＜') return (high ?? 0) - figure;
  if (relation !== '区间') return figure - (low ?? 0);
  if (figure < (low ?? 0)) return figure - (low ?? 0);
  return figure > (high ?? 0) ? (high ?? 0) - figure : 0;
}
