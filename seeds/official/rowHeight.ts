// How high a row must be so that its longest cell shows whole; an estimate, a Han character being one size wide.

const LINE = 1.45;
const PADDING = 5;
/** Fonts differ between machines: count on a little less width than the column has. */
const USABLE = 0.93;
const MAX_HEIGHT = 409;

/** A cell's text and the width of its column in points. */
export interface WidthText {
  readonly text: string;
  readonly width: number;
}

/**
 * Row height in points, in quarter points, at most Excel's 409.
 * @example rowHeight([{ text: '区卫健局', width: 74 }], 12, 40) //=> 40
 */
export function rowHeight(cells: readonly WidthText[], size: number, least: number): number {
  const lines = Math.max(1, ...cells.map((cell) => lineCount(cell, size)));
  const height = Math.round((lines * size * LINE + PADDING) * 4) / 4;
  return Math.min(MAX_HEIGHT, Math.max(least, height));
}

/** Half a character in hand for the rule that no line begins with a closing mark. */
function lineCount({ text, width }: WidthText, size: number): number {
  const room = Math.max(size, width * USABLE - 6 - size / 2);
  return text
    .split('\n')
    .reduce((lines, paragraph) => lines + Math.max(1, Math.ceil(textWidth(paragraph, size) / room)), 0);
}

function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) {
    const isWide = character > '\u2E7F' || '“”—…‘’'.includes(character);
    width += isWide ? size : size * 0.56;
  }
  return width;
}
