// What a trap is: words that look like a deadline and are none.

import type { ReadingMode } from './Form';

/** One kind of trap. What `pattern` finds in the normal text is not read; a named group `time` limits that to the time in it. */
export interface Trap {
  readonly id: string;
  readonly modes: readonly ReadingMode[];
  readonly pattern: RegExp;
}
