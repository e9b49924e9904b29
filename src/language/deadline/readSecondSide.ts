// Does the second side of a range leave out what the first has said (6月1日—15日, 2022年6月—12, 2022.6.1—12.31)?

import type { Point } from './Point';
import { matchAt, valueAt, type Words } from './Words';

const SIDE = /[12cl](?:([dD])|[-~./]([12cl])|(m))?/y;

/** The second side, completed from the first; null when the words at `at` are no such side. */
export function readSecondSide(
  words: Words,
  at: number,
  { year, from, months, days, edge }: Point,
): Point | null {
  const [shape, day, behind, month] = matchAt(SIDE, words, at) ?? [];
  const value = valueAt(words, at);
  const point = { year, from, months, cued: true, next: at + 1 };
  if (!shape || month) return null;
  if (days && behind) {
    const last = valueAt(words, at + 2);
    return { ...point, months: [value, value], days: [last, last], next: at + 3 };
  }
  if (days) return { ...point, days: [value, value], next: at + (day ? 2 : 1) };
  return months && !edge && shape < 'c' ? { ...point, months: [value, value] } : null;
}
