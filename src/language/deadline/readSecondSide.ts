// Does the second side of a range leave out what the first has said (6月1日—15日, 2022.6—12, 2022.6.1—12.31, 2023—24年)?

import type { Point } from './Point';
import { matchAt, valueAt, type Words } from './Words';

const SIDE = /[12cl](?:([dD])|[-~./]([12cl])|(y)(e?)|(m))?/y;

/** The second side, completed from the first; null when the words at `at` are no such side. */
export function readSecondSide(words: Words, at: number, first: Point): Point | null {
  const found = matchAt(SIDE, words, at);
  if (!found) return null;
  const [shape, day, behind, year, , month] = found;
  const value = valueAt(words, at);
  const point = { ...first, edge: undefined, bound: undefined, cued: true, next: at + 1 };
  if (first.days) {
    if (behind) return date(point, [value, value], valueAt(words, at + 2), at + 3);
    return month ? null : date(point, first.months, value, at + (day ? 2 : 1));
  }
  if (first.months && !first.edge && shape < 'c') return { ...point, months: [value, value] };
  const isShortYear = first.year !== undefined && !first.from && !first.months && year && value > 12;
  return isShortYear ? { ...point, year: 2000 + value, next: at + shape.length } : null;
}

function date(point: Point, months: Point['months'], day: number, next: number): Point {
  return { ...point, months, days: [day, day], next };
}
