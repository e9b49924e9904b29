// What one form of the grammar reads: a piece of meaning that is not yet tied to the document's year.

import type { Deadline, DeadlineType } from './Deadline';
import type { Point } from './Point';

/** A value as far as the words alone give it; its points are resolved in the document, those of `recurring` in any year. */
export interface Meaning {
  readonly type: DeadlineType;
  readonly start?: Point;
  readonly end?: Point;
  readonly recur?: string;
  /** What the value says besides its days. */
  readonly more?: Pick<Deadline, 'immediate'> | Pick<Deadline, 'ongoing'> | Pick<Deadline, 'reason'>;
  /** In running text only cued terms are deadlines; without it the words tell (runningText/isCued). */
  readonly cued?: boolean;
  /** The place behind its words, where it is not the end of what the form's pattern matched. */
  readonly next?: number;
}

/** A meaning with the place of its words in the code. */
export interface Term extends Meaning {
  cued?: boolean | undefined;
  readonly at: number;
  readonly next: number;
}
