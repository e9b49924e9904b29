// What point or period of time begins at this word (2022年6月底, 明年3月中旬, 2022.06.30, “十四五”期末)?

import { monthsOf, type Point } from './Point';
import { matchAt, skip, skipText, textOf, valueAt, type Words } from './Words';

/** The letters a point can begin with. */
export const POINT_BEGINS = '1234689clyYmhpOfzEaAQnNB=';

const FIGURES =
  /4([./~-])[12]\1[12](?![yY])d?|4[./~-][12][mM]|4(?:[./][12]|[~-]2)(?![yYq])|(?<!3-)[68](?![yYmMdDx#])|(?<![-~./1-9cl])[12][./][12](?=[fu])/y;
const YEAR = /[aAp]|4(?:[yY]|(?=B1))|[2c][yY](?=[12cl][mM]|[eh])|[3689][yY]/y;
const LOST = /m|\?[mM]|[1-9cl][dD]|[12](?=[efu]|$)/y;
const WITHIN =
  /h|(?<![xVW_vX])zHy(?!w)|K[12]|=q|B1|[Of]?[12c]q|Q|(?:n|N(?=[eibEfwut]|.[dD])|[12cl][mM])(?:t|[1-9cl]?[dD]|[12](?=[fu]|$))?|[3-9][mM]/y;
const BARE = /(?<![1-9cl#])(?:(?=E)|[yY](?=[ewib])|m(?=[ew]))/y;
const BOUNDS =
  /(?:[yYmMq](?=[eibEfwu]))?(?:(?:[Ee]|i(?![xHBK=<])|b)e?)?(?:(?!f[12c]q)[fwuzso](?:[fu]|(?<=u)s)?)?/y;
const TIME_OF_DAY = /(?:上午|下午|晚上|中午|T)?(?:[\d〇零一二两三四五六七八九十]+[:时点分])+(?:(?<=:)\d+)?/y;

const TEN_DAYS = [undefined, [1, 10], [11, 20], [21, 0]] as const;

/** The point of time that begins at `at`, with its edge (底, 末) and bound (前, 内, 止, 起); null when none does. */
export function readPoint(words: Words, at: number): Point | null {
  const known = words.points[at];
  if (known !== undefined) return known;
  return (words.points[at] = readFigures(words, at) ?? readWords(words, at) ?? readBare(words, at));
}

/** 2022.06.30, 2022/6, 2022-6-30, 20220630, 202206; 12.31前 only with its limit. */
function readFigures(words: Words, at: number): Point | null {
  const found =
    '68'.includes(words.kinds.charAt(at)) || './~-'.includes(words.kinds.charAt(at + 1))
      ? matchAt(FIGURES, words, at)
      : null;
  if (!found) return null;
  const [shape] = found;
  const next = at + shape.length;
  const first = valueAt(words, at);
  const month = valueAt(words, at + 2);
  if (shape === '8' || shape === '6') {
    const [year, rest] = [Number(textOf(words, at).slice(0, 4)), Number(textOf(words, at).slice(4))];
    if (year < 1950 || year >= 2100) return null;
    if (shape === '8') return date(words, next, year, Math.floor(rest / 100), rest % 100);
    return rest > 0 && rest < 13 ? date(words, next, year, rest) : null;
  }
  if (shape.charAt(0) !== '4') return date(words, next, undefined, first, month);
  if (found[1]) return date(words, skipText(TIME_OF_DAY, words, next), first, month, valueAt(words, at + 4));
  return /[~-]2$/.test(shape) && month > 12 ? null : date(words, next, first, month);
}

function date(words: Words, next: number, year: number | undefined, month: number, day?: number): Point {
  const point: Point = { year, months: [month, month], cued: day !== undefined, next };
  if (day !== undefined) point.days = [day, day];
  return bounded(words, point);
}

function readWords(words: Words, at: number): Point | null {
  const point: Point = { cued: false, next: at };
  readYear(words, point);
  readWithinYear(words, point);
  return point.next > at ? bounded(words, point) : null;
}

/** 22年6月, 21年底 are years; 5年内, 22年 are not. */
function readYear(words: Words, point: Point): void {
  const next = skip(YEAR, words, point.next);
  if (next === point.next) return;
  const value = valueAt(words, point.next);
  const letter = words.kinds[point.next] ?? '';
  if (letter === 'p') {
    point.isPlan = true;
    point.year = 1955 + value * 5;
  } else if (letter === 'a' || letter === 'A') {
    point.year = value;
    point.from = letter === 'a' ? 'document' : 'carried';
    point.cued = letter === 'a' && value >= 0;
  } else if (letter === '2' || letter === 'c') {
    if (value < 8 || value >= 50 || !/^[^十]{2}$/.test(textOf(words, point.next))) return;
    point.year = 2000 + value;
  } else {
    point.year = value;
    point.damaged = letter !== '4';
  }
  point.next = next;
}

/** The half-year, quarter, month, 旬 or day behind the year (6月30日, 三季度, 3月中旬). */
function readWithinYear(words: Words, point: Point): void {
  const { kinds } = words;
  const hasYear = point.year !== undefined && !point.isPlan;
  const start = hasYear && kinds[point.next] === 'Z' ? point.next + 1 : point.next;
  const next = skip(WITHIN, words, start);
  const letter = kinds.charAt(start);
  const last = kinds.charAt(next - 1);
  if (next > start && ('hKz=B'.includes(letter) || last === 'q')) {
    const isHalf = 'hKz'.includes(letter);
    const value =
      letter === 'z' ? 2 : letter === '=' ? 1 : valueAt(words, last === 'q' ? next - 2 : next - 1);
    if (point.isPlan || (letter === 'K' && !(hasYear && value < 3))) return;
    point.months = monthsOf(isHalf ? 6 : 3, value);
    point.next = next;
    return;
  }
  if (next === start) {
    const lost = hasYear ? skip(LOST, words, start) : start;
    if (lost === start) return;
    point.damaged = true;
    point.next = lost;
    return;
  }
  point.next = next;
  const value = valueAt(words, start);
  if (letter === 'Q') point.later = [3, value];
  else if (letter === 'n' || letter === 'N') point.later = [1, value];
  else if ('12cl'.includes(letter)) point.months = [value, value];
  else point.damaged = true;
  const behind = 'nNQ'.includes(letter) ? start + 1 : start + 2;
  if (behind >= next) return;
  const count = valueAt(words, behind);
  if (last === 't') point.days = TEN_DAYS[count];
  else if (next === behind + 2 && /[12cl]/.test(kinds.charAt(behind))) {
    point.days = [count, count];
    point.cued = true;
    point.next = skipText(TIME_OF_DAY, words, next);
  } else point.damaged = true;
}

/** 年底, 年内, 月底前, 岁末: an edge of a year or month without its number. 年前 is none (it means before the Spring Festival). */
function readBare(words: Words, at: number): Point | null {
  const found = matchAt(BARE, words, at);
  if (!found) return null;
  const next = at + found[0].length;
  const point: Point = { year: 0, from: 'carried', cued: words.kinds[next] !== 'b', next };
  if (found[0] === 'm') point.later = [1, 0];
  return bounded(words, point);
}

/** The edge and bound behind a point; the unit may be said again (2017年年底). */
function bounded(words: Words, point: Point): Point {
  const next = skip(BOUNDS, words, point.next);
  for (; point.next < next; point.next++) {
    const letter = words.kinds.charAt(point.next);
    if ('Eeib'.includes(letter)) point.edge ??= letter === 'E' ? 'e' : letter;
    else if ('fwuzso'.includes(letter)) point.bound ??= letter;
  }
  point.cued ||=
    point.edge === 'e' || (point.bound !== undefined && point.bound !== 'o' && point.bound !== 'z');
  return point;
}
