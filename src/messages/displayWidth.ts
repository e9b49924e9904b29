// How many columns of a terminal a text takes: East-Asian wide and full-width characters take two.

const wide =
  /[\u1100-\u115f\u2014\u2018-\u201d\u2026\u2460-\u24ff\u25a0-\u25ff\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/**
 * Width in columns; characters that terminals in Chinese offices draw wide (quotes, dashes, circled numbers) count as wide.
 * @example displayWidth('第1项') //=> 5
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += /\p{Mn}|\p{Cf}/u.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}

/** The text filled with blanks to a width. */
export function padToWidth(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
