// In which words is a number printed? The clause around it, word for word, with the time in front of it.

const EDGE = /[。；;！!？?\n，,：:]/;
const PIECE_EDGE = /[，,。；;！!？?\n]/;
const SENTENCE_EDGE = /[。；;！!？?\n]/;
/** A clause that only says until when (力争到2025年). */
const TIME = /^[^，,。；;\n]{0,16}(?:年|季度|月|期末|期间|底|前)[^，,。；;\n]{0,2}$/;

/**
 * The clause of `text` around a place, without the marks at its ends.
 * @example clauseOf('完善机制。力争到2025年，占比达到85%以上；', [15, 22]) //=> '力争到2025年，占比达到85%以上'
 */
export function clauseOf(text: string, [start, end]: readonly [number, number]): string {
  let from = start;
  while (from > 0 && !isEdge(text, from - 1)) from--;
  let to = end;
  while (to < text.length && !isEdge(text, to)) to++;
  const isBehindComma = text[from - 1] === '，' || text[from - 1] === ',';
  const lead = isBehindComma ? lastPiece(text, from - 1) : '';
  const isTime = isBehindComma && TIME.test(lead.trim());
  return text.slice(isTime ? from - 1 - lead.length : from, to).replace(/\s+/g, '');
}

/** What stands between the mark before it and `end`. */
function lastPiece(text: string, end: number): string {
  let from = end;
  while (from > 0 && !PIECE_EDGE.test(text[from - 1] ?? '')) from--;
  return text.slice(from, end);
}

/** A comma inside a number (1,860) ends nothing; the colon of a heading (成效：) does. */
function isEdge(text: string, at: number): boolean {
  const character = text[at] ?? '';
  if (!EDGE.test(character)) return false;
  if (SENTENCE_EDGE.test(character)) return true;
  return !(/\d/.test(text[at - 1] ?? '') && /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5)));
}
