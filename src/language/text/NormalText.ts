// A text in normal form with a map back to the printed one: every later stage reads `text` and reports printed offsets.

/** Normal form of a printed text. All offsets are UTF-16. */
export interface NormalText {
  readonly printed: string;
  readonly text: string;
  /** Printed start of each character of `text`. */
  readonly starts: readonly number[];
  /** Printed end (exclusive) of each character of `text`. */
  readonly ends: readonly number[];
}

/**
 * Printed offsets of a span of the normal text; an empty span lies where its character would begin.
 * @example printedSpan(normal, 0, normal.text.length) //=> [0, 12]
 */
export function printedSpan(normal: NormalText, start: number, end: number): [number, number] {
  const from = normal.starts[start] ?? normal.printed.length;
  return [from, end > start ? (normal.ends[end - 1] ?? normal.printed.length) : from];
}
