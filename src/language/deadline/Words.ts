// A text as code (vocabulary.ts): forms are patterns over the code, and every character of the code finds the way back to the text.

import type { NormalText } from '../text';

/** `cell` a deadline cell, where every word counts; `text` running text, where only cued times are deadlines. */
export type ReadingMode = 'cell' | 'text';

/** A normal text cut into words. */
export interface Words {
  readonly mode: ReadingMode;
  readonly normal: NormalText;
  readonly text: string;
  /** One letter a word, numbers in digits; 二〇二二年6月底 is `2022y6me`. */
  code: string;
  /** Where each character of the code begins in the text; one more for the end. */
  readonly starts: number[];
}

/** The match of a sticky pattern over the code at a place; null when it does not fit there. */
export function matchAt(pattern: RegExp, { code }: Words, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(code);
}

/** The place behind what a sticky pattern matches at a place; the place itself when it does not fit. */
export function skip(pattern: RegExp, { code }: Words, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(code) ? pattern.lastIndex : at;
}

/** The text of the code from `at` up to `to`. */
export function textOf({ text, starts }: Words, at: number, to = at + 1): string {
  return text.slice(starts[at] ?? text.length, starts[to]);
}

/** Dashes, 至 and 到 between the sides of a range. */
export const DASH = /[~T-]+"?/y;
