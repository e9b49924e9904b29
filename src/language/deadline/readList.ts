// Do several numbers share one unit here (6、12月底前, 三、四季度, 一二季度)?

import { monthsOf, type Point } from './Point';
import { readPoint } from './readPoint';
import { matchAt, valueAt, type Words } from './Words';

const NUMBERS = /(4[yY]|[aA])?O?((?:[12cl]&O?)+)/y;

/** The points of the list, each with the edge and bound of the last; null when it is none. */
export function readList(words: Words, at: number): Point[] | null {
  const [shape = '', year, numbers = ''] = matchAt(NUMBERS, words, at) ?? [];
  const last = readPoint(words, numbers ? at + shape.replace(/O$/, '').length : at);
  if (!last) return null;
  if (!numbers) {
    const [from, to] = last.months ?? [0, 0];
    const glued = to > from ? to / 3 : 0;
    if (glued < 12 || glued > 34) return null;
    return [Math.floor(glued / 10), glued % 10].map((quarter) => ({ ...last, months: monthsOf(3, quarter) }));
  }
  const length = last.months ? last.months[1] - last.months[0] + 1 : 6;
  if (length > 3 || last.days || last.year !== undefined || last.damaged) return null;
  const list: Point[] = [];
  const opener = year ? readPoint(words, at) : last;
  for (let number = at + shape.length - numbers.length; number < at + shape.length; number++) {
    if (!/[12cl]/.test(words.kinds[number] ?? '')) continue;
    const value = valueAt(words, number);
    if (value < 1 || value * length > 12) return null;
    list.push({ ...last, months: monthsOf(length, value) });
  }
  return [...list, last].map((point) => ({ ...point, year: opener?.year, from: opener?.from }));
}
