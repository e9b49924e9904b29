// What one form of the grammar reads: a piece of meaning that is not yet tied to the document's year.

import type { Deadline, DeadlineType } from './Deadline';
import type { Point } from './Point';

/** A value as far as the words alone give it; `to` (and `from`) are resolved in the document, those of `recurring` in any year. */
export interface Meaning {
  readonly type: DeadlineType;
  readonly from?: Point;
  readonly to?: Point;
  readonly recur?: string;
  readonly ongoing?: boolean;
  readonly immediate?: true;
  readonly reason?: Deadline['reason'];
}

/** A meaning with the words it was read from. */
export interface Term {
  readonly meaning: Meaning;
  /** First word and the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** In running text only cued terms are deadlines. */
  cued: boolean;
}
