// The traps: what looks like a deadline and is none. A new trap is a file and a line here.

import type { ReadingMode } from '../Form';
import type { Token } from '../Token';
import type { Trap } from '../Trap';

/** All traps. */
export const traps: readonly Trap[] = [];

/** The tokens with those of a trap made `other`. */
export function hideTraps(tokens: readonly Token[], text: string, mode: ReadingMode): Token[] {
  const _ = [text, mode];
  return _ ? [...tokens] : [];
}
