// Pieces of a text replaced all at once: every other character stays where it was.
import type { Piece } from './SheetMap';

/** What stands in place of a piece; a piece without length is an insertion. */
export interface Splice extends Piece {
  readonly text: string;
}

/**
 * The text with the splices made; those at one place come in their order. They must not overlap.
 * @example spliced('abc', [{ start: 1, end: 2, text: 'X' }]) //=> 'aXc'
 */
export function spliced(text: string, splices: readonly Splice[]): string {
  const sorted = [...splices].sort((one, other) => one.start - other.start);
  let done = '';
  let from = 0;
  for (const { start, end, text: put } of sorted) {
    done += text.slice(from, start) + put;
    from = end;
  }
  return done + text.slice(from);
}
