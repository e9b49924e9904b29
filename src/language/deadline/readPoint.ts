// What point or period of time begins at this word (2022年6月底, 明年3月中旬, “十四五”期末)?

import { monthsOf, type Point } from './Point';
import { isOne, matchAt, skip, skipText, textOf, valueAt, type Words } from './Words';

/** The letters a point can begin with. */
export const POINT_BEGINS = '1234689clyYmhpOfzEaAQnNB=';

const YEAR =
  /[aAp]|4(?:[yY]|(?=h|[BK][12]))|(?:(?<=4y[~\-T]+)2|[2c](?=.(?:[12cl][mM]|[eh])))[yY]|[3689][yY]/y;
const WITHIN =
  /(h|(?<=[yY4]Z?)K[12]|(?<![xVW_v])zHy(?!w))|([Of]?[12c])q|(=|B1)|Q|[3-9][mM]|(?:n|N(?=[eibEfwut]|.[dD])|[12cl][mM])(t|[1-9cl]?[dD]|[12](?=[fu]|$))?/y;
const LOST = /m|\?[mM]|[1-9cl][dD]|[12](?=[efu]|$)/y;
const BARE = /(?<![1-9cl#])(?:(?=E)|[yY](?=[ewib])|m(?=[ew]))/y;
const BOUNDS =
  /(?:[yYmMq](?=[eibEfwu]))?(?:(?:[Ee]|i(?![xHBK=<])|b)e?)?(?:(?!f[12c]q)[fwuzso](?:[fu]|(?<=u)s)?)?/y;
const TIME_OF_DAY = /(?:上午|下午|晚上|中午|T)?(?:[\d〇零一二两三四五六七八九十]+[:时点分])+(?:(?<=:)\d+)?/y;

/** The point of time that begins at `at`, with its edge (底, 末) and bound (前, 内, 止, 起); null when none does. */
export function readPoint(words: Words, at: number): Point | null {
  const known = words.points[at];
  if (known !== undefined) return known;
  const point: Point = {
    year: undefined,
    from: undefined,
    isPlan: false,
    months: undefined,
    later: undefined,
    days: undefined,
    edge: undefined,
    bound: undefined,
    cued: false,
    damaged: false,
    next: at,
  };
  readYear(words, point);
  readWithinYear(words, point);
  const isPoint = point.next > at || readBare(words, point);
  if (isPoint) readBounds(words, point);
  return (words.points[at] = isPoint ? point : null);
}

/** 22年6月, 21年底 are years; 5年内, 22年 are not. */
function readYear(words: Words, point: Point): void {
  const at = point.next;
  const next = skip(YEAR, words, at);
  if (next === at) return;
  const value = valueAt(words, at);
  if (isOne('4', words, at)) {
    point.next = next;
    point.year = value;
    return;
  }
  const isShort = isOne('2c', words, at);
  if (isShort && (value < 8 || value >= 50 || !/^[^十]{2}$/.test(textOf(words, at)))) return;
  point.next = next;
  point.year = isShort ? 2000 + value : value;
  point.isPlan = isOne('p', words, at);
  point.damaged = isOne('3689', words, at);
  if (!isOne('aA', words, at)) return;
  point.from = words.kinds[at];
  point.cued = point.from === 'a' && value >= 0;
}

/** The half-year, quarter, month, 旬 or day behind the year (6月30日, 三季度, 3月中旬). */
function readWithinYear(words: Words, point: Point): void {
  const hasYear = point.year !== undefined && !point.isPlan;
  const start = point.next + (hasYear && isOne('Z', words, point.next) ? 1 : 0);
  const found = matchAt(WITHIN, words, start);
  if (!found) {
    const lost = hasYear ? skip(LOST, words, start) : start;
    if (lost === start) return;
    point.next = lost;
    point.damaged = true;
    return;
  }
  const [shape, half, quarter, whole, days] = found;
  const value = valueAt(words, start);
  const isPart = half ?? quarter ?? whole;
  if (isPart && point.isPlan) return;
  const next = (point.next = start + shape.length);
  if (isPart)
    point.months = half
      ? monthsOf(6, value || valueAt(words, next - 1))
      : monthsOf(3, valueAt(words, next - (whole ? 1 : 2)));
  else if (isOne('QnN', words, start)) point.later = [shape === 'Q' ? 3 : 1, value];
  else if (isOne('12cl', words, start)) point.months = [value, value];
  else point.damaged = true;
  if (!days) return;
  const count = valueAt(words, next - days.length);
  if (days === 't') point.days = [count * 10 - 9, count < 3 ? count * 10 : 0];
  else if (/[12cl]./.test(days)) {
    point.days = [count, count];
    point.cued = true;
    point.next = skipText(TIME_OF_DAY, words, next);
  } else point.damaged = true;
}

/** 年底, 年内, 月底前, 岁末: an edge of a year or month without its number. 年前 is none (it means before the Spring Festival). */
function readBare(words: Words, point: Point): boolean {
  const found = matchAt(BARE, words, point.next);
  if (!found) return false;
  point.next += found[0].length;
  point.year = 0;
  point.from = 'A';
  point.cued = !isOne('b', words, point.next);
  if (found[0] === 'm') point.later = [1, 0];
  return true;
}

/** The edge and bound behind a point; the unit may be said again (2017年年底). */
function readBounds(words: Words, point: Point): void {
  const next = skip(BOUNDS, words, point.next);
  for (; point.next < next; point.next++) {
    const letter = words.kinds.charAt(point.next);
    if ('Eeib'.includes(letter)) point.edge ??= letter.toLowerCase();
    else if ('fwuzso'.includes(letter)) point.bound ??= letter;
  }
  point.cued ||= point.edge === 'e' || 'fwus'.includes(point.bound ?? ' ');
}
