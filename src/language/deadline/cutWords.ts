// The words of a printed text as the forms see them: normal form, tokens, traps and list marks hidden.

import type { NormalText } from '../text';
import { normalForm } from '../text';
import type { ReadingMode } from './Form';
import { hideListMarks } from './hideListMarks';
import { hideTraps } from './hideTraps';
import type { Token } from './Token';
import { tokenize } from './tokenize';

/** Normal form and tokens of a printed text. */
export function cutWords(
  printed: string,
  mode: ReadingMode,
): { normal: NormalText; tokens: readonly Token[] } {
  const normal = normalForm(printed);
  const gaps = normal.text.includes(':') ? gapsOf(normal) : undefined;
  const tokens = hideListMarks(tokenize(normal.text, gaps));
  return { normal, tokens: hideTraps(tokens, normal.text, mode) };
}

/** Before which characters a blank was dropped; asked only where a time of day may stand. */
function gapsOf({ starts, ends }: NormalText): ReadonlySet<number> {
  return new Set(starts.flatMap((start, at) => (start > (ends[at - 1] ?? 0) ? [at] : [])));
}
