// How high must a row be so that wrapped Chinese text is not cut? Excel does not fit merged cells itself.

/** A text in a cell: the cell's width and the font's size in points. */
export interface FittedText {
  readonly text: string;
  readonly width: number;
  readonly size: number;
}

/** Excel's limit. */
const MAX_HEIGHT = 409;

const LINE = 1.45;

/**
 * Row height in points, at least `minimum`, at most 409, in quarters.
 * @example rowHeight([{ text: '任务', width: 176, size: 10.5 }], 20) //=> 20.25
 */
export function rowHeight(texts: readonly FittedText[], minimum: number, padding = 5): number {
  let height = minimum;
  for (const fitted of texts) height = Math.max(height, lineCount(fitted) * fitted.size * LINE + padding);
  return quarters(height);
}

/** The same for so many lines, where they have been counted already. */
export function linesHeight(lines: number, size: number, minimum: number, padding: number): number {
  return quarters(Math.max(minimum, lines * size * LINE + padding));
}

function quarters(height: number): number {
  return Math.min(MAX_HEIGHT, Math.ceil(height * 4) / 4);
}

/** Printed lines of a text; half a character is kept in hand, since punctuation does not begin a line. */
export function lineCount({ text, width, size }: FittedText): number {
  if (text.length * size <= width - 6 && !text.includes('\n')) return 1;
  const room = Math.max(size, width - 6 - size / 2);
  let count = 0;
  for (const paragraph of text.split('\n')) {
    let length = 0;
    for (let at = 0; at < paragraph.length; at++) {
      const code = paragraph.charCodeAt(at);
      length += (shares[code] ?? 0) * size;
    }
    count += length <= width - 6 ? 1 : Math.ceil(length / room);
  }
  return count;
}

const WIDE_SIGNS = new Set([...'“”‘’—…√●▲■◆○△'].map((sign) => sign.charCodeAt(0)));

/** Width of a character by its code, as a share of the font's size; of a character in two halves the first one counts. */
const shares = Float64Array.from({ length: 0x10000 }, (_, code) => {
  if (code >= 0xdc00 && code <= 0xdfff) return 0;
  return code > 0x2e7f || WIDE_SIGNS.has(code) ? 1 : 0.56;
});
