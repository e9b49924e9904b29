// How is a text cut that is too long for one row of a printed page? At paragraph ends, else at sentence ends, else where it must.

import { lineCount } from './rowHeight';

/** The cell's width and the font's size in points, and the lines that fit. */
export interface TextRoom {
  readonly width: number;
  readonly size: number;
  readonly lines: number;
}

/**
 * Pieces that fit one after the other; joined they are the text again.
 * @example splitText('一是甲。\n二是乙。', { width: 100, size: 10.5, lines: 1 }) //=> ['一是甲。\n', '二是乙。']
 */
export function splitText(text: string, room: TextRoom): readonly string[] {
  if (lineCount({ text, ...room }) <= room.lines) return [text];
  const end = longestFit(text, room);
  const cut = lastMatch(text, end, /\n/g) ?? lastMatch(text, end, /[。；;！!？?]/g) ?? end;
  return [text.slice(0, cut), ...splitText(text.slice(cut), room)];
}

/** The longest beginning that fits; never splits a surrogate pair, and always takes one character. */
function longestFit(text: string, room: TextRoom): number {
  let low = 1;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (lineCount({ text: text.slice(0, middle).replace(/\n$/, ''), ...room }) <= room.lines) low = middle;
    else high = middle - 1;
  }
  const splitsPair = /[\uD800-\uDBFF]/.test(text[low - 1] ?? '') && low < text.length;
  return splitsPair ? (low > 1 ? low - 1 : low + 1) : low;
}

/** Behind the last match before `end`, unless that leaves less than a third of the room used. */
function lastMatch(text: string, end: number, pattern: RegExp): number | null {
  const places = [...text.slice(0, end).matchAll(pattern)].map(({ index, 0: found }) => index + found.length);
  const last = places.at(-1);
  return last !== undefined && last * 3 >= end ? last : null;
}
