// The words of a text, each written as one letter (vocabulary.ts): forms are patterns over the letters, and letters find the way back to text.

import type { NormalText } from '../text';
import type { Point } from './Point';

/** `cell` a deadline cell, where every word counts; `text` running text, where only cued times are deadlines. */
export type ReadingMode = 'cell' | 'text';

/** A normal text cut into words. */
export interface Words {
  readonly mode: ReadingMode;
  readonly normal: NormalText;
  readonly text: string;
  /** One letter a word; 2022年6月底 is `4y1me`. */
  kinds: string;
  /** Where each word begins in the text; one more for the end. */
  readonly starts: number[];
  /** The number of each word that has one, else 0. */
  readonly values: number[];
  /** Points already read, by the word they begin at: several forms ask for the same. */
  readonly points: (Point | null)[];
}

/** The match of a sticky pattern over the letters at a word; null when it does not fit there. */
export function matchAt(pattern: RegExp, { kinds }: Words, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(kinds);
}

/** The word behind what a sticky pattern over the letters matches at a word; the word itself when it does not fit. */
export function skip(pattern: RegExp, { kinds }: Words, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(kinds) ? pattern.lastIndex : at;
}

/** The word behind what a sticky pattern over the text matches at a word; the word itself when it does not fit or ends inside a word. */
export function skipText(pattern: RegExp, { text, starts }: Words, at: number): number {
  pattern.lastIndex = starts[at] ?? text.length;
  return pattern.test(text) ? Math.max(at, starts.indexOf(pattern.lastIndex, at)) : at;
}

/** The text of the words from `at` up to `to`. */
export function textOf({ text, starts }: Words, at: number, to = at + 1): string {
  return text.slice(starts[at] ?? text.length, starts[to]);
}

/** The number of a word. */
export function valueAt({ values }: Words, at: number): number {
  return values[at] ?? 0;
}

/** Whether the word is written with one of the letters; false behind the last word. */
export function isOne(letters: string, { kinds }: Words, at: number): boolean {
  return letters.includes(kinds[at] ?? '\n');
}

/** Letters of all numbers. */
export const NUMBER = '12346789cl';
