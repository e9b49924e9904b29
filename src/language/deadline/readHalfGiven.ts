// Is this the first side of a range that leaves its unit to the second (2018—2020年, 2022年3—5月, 6月1—15日, 一至三季度)?

import { monthsOf, type Point } from './Point';
import { matchAt, valueAt, type Words } from './Words';

const SIDE = /([aA]|4[yY])?([12cl][mM])?(O?)([12cl4])(?=([~\-T]+O?)([12cl4])([yYmMqdD]))/y;

/** The first side with the unit of the second; `next` stands before the dash. */
export function readHalfGiven(words: Words, at: number): Point | null {
  const found = matchAt(SIDE, words, at);
  if (!found) return null;
  const [shape, year, month, opens = '', figure, dash = '', second, unit = ''] = found;
  const point: Point = { cued: true, next: at + shape.length };
  if (year) {
    point.year = valueAt(words, at);
    if (year < '5') point.from = undefined;
    else point.from = year === 'a' ? 'document' : 'carried';
  }
  if (month) point.months = monthsOf(1, valueAt(words, at + (year?.length ?? 0)));
  const value = valueAt(words, point.next - 1);
  const isYear = unit === 'y' || unit === 'Y';
  if (figure === '4') {
    if (!isYear || (second !== '4' && valueAt(words, point.next + dash.length) < 13)) return null;
    point.year = value;
  } else if (isYear || second === '4') return null;
  else if (unit === 'd' || unit === 'D') point.days = [value, value];
  else point.months = monthsOf(unit === 'q' ? 3 : 1, value);
  return opens && isYear ? null : point;
}
