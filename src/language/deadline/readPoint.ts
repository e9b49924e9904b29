// What point or period of time begins here (2022年6月底, 明年3月中旬, “十四五”期末, 2022.6.30, the 6 of 6、12月底前)?

import { pattern } from './pattern';
import type { Point } from './Point';
import { matchAt, textOf, type Words } from './Words';

/** The letters a point can begin with, besides digits. */
export const POINT_BEGINS = 'alMKYADyhmOfS';

const FULL = '‹(19|20)\\d\\d›';
const DASH = '[~T-]+';
const STOP = '[,:;("?&]';
/** 2022.6.30, 2022-06, 20220630 */
const NUMERIC = `‹(19|20)\\d\\d|(?<!\\d)[0-4]\\d(?=(\\.\\d\\d?\\.|/\\d\\d?/|-\\d\\d?-)\\d\\d?(?!\\d))›‹[./]|[~-](?=0|1[012]|\\d(?!\\d)|\\d\\d-)|&(?=\\d\\d?&\\d\\d?(?![\\dym]))|(?=\\d\\d(\\d\\d)?(?![\\dymdx#]))›(?<!(?<!\\d)\\d{3,4}-\\d{4}\\D?)‹\\d\\d|(?<!\\d)\\d›(\\2‹\\d\\d|(?<!\\d)\\d›(?!\\d)d?|(?![\\dm]))(?![yq])`;
/** 年底, 年内, 月底前: without its number. 年前 is none (it means before the Spring Festival). */
const BARE = '‹y(?=[eiwb])|m(?=[ew])›(?<![\\d#].)';
/** A year that stands alone in a cell, or begins a range there. */
const ALONE = `(?<=(^|${STOP})(\\d{4}y?${DASH})?\\d{4})(?=[,:;("?&L]|\\.?$|${DASH}\\d{4}(${STOP}|$))`;
/** 2022年, “十四五”, 2018—2020年, 22年6月, 明年 */
const YEAR = `${FULL}(y|p"?(_(?=[eibfwE]))?|[./~-](?=\\d\\d?m)|(?=[eh]| \\dq|${DASH}(\\d\\d){1,2}y)|‹›${ALONE})|‹(?<=\\d{4}y?${DASH})\\d\\d(?=y)|(0[89]|[1-4]\\d)(?=y(\\d\\d?[m.]|y?e|h))›y|‹[alMKYAD]›y`;
/** 下半年, 三季度, 6月, 本月; a number may take the unit of the one behind it (3—5月, 三四季度), and all that follows it (6、12月底前). */
const PART = `(?=[^jmq./]*‹[mq]›|)(h‹\\d›(?! )|( |O|f(?=\\d\\d?#?[qj]))?‹\\d\\d??›([mq]|(?<=f\\d\\d?)(#q|j)|(?=${DASH}O?\\d\\d?[mq])|(?=(&O?\\d\\d?)+[mq]‹[eib]?›e?‹[fwEuzso]?›[fu]?(?![\\dt]))|(?=\\dq|(?<=[3-9])[4-9]m)|[./](?=\\d\\d?([fu]|[dD](?!w))|(?<=y\\d\\d?.)\\d\\d(?![\\dx#]))|(?<=(^|${STOP})\\d\\d?)[./]‹›(?=([0-2]?\\d|3[01])(?<=\\d\\d|(?=${DASH}\\d\\d?[./]\\d\\d))([~T,:;("?&_vW-]|$)))|‹[al]|S(?=m([eiwut]|\\d\\d?[dD]))›[mq])`;
const DAYS = `(?<=[m./])(t‹\\d›|‹\\d\\d?(?=${DASH}(\\d\\d?m)?\\d\\d?d)|(?<=[./])\\d\\d?|\\d{0,2}(?=d|D(?!y))›[dD]?)`;
const LOST =
  '(?=[\\d?m%])‹(?<=y)(\\??m|\\d{3,}[md]|\\d\\d?d|\\d\\d?(?=e))|(?<=[ym])(\\d\\d?(\\?|[x;%]{1,2}(?=[efu])|(?=[fu]|$))|\\d*%[\\d%]*[md])|(?<=\\dm)\\d\\d?(?=[_v,;])›';
/** 底, 末, 前, 内, 起 behind; the unit may be said again (2017年年底). */
const BOUNDS =
  '([ymq](?=[eibfwEu]))?(‹e|i(?![xH])|b›e?|)((?!f\\dq|(?<=y)[fz]\\d+#?[qj])‹[fwEuzso]›([fu]|(?<=u)s)?|)';

/** The pattern of a point; `(…|)` where a capture is optional: `(…)?` clears it first, which takes twice the time. */
export const POINT = pattern(
  `(${NUMERIC}|${BARE}|(?=[\\dalMKYADhOS]|f\\d\\d?#?[qj](?!w))(${YEAR}|)(Z?${PART}(${DAYS}|)|)(${LOST}|))${BOUNDS}`,
  'y',
);

/** How many years, months or quarters after the document's, or after the date before it. */
const AFTER: Readonly<Record<string, number>> = { Y: -2, K: -1, a: 0, A: 0, S: 0, l: 1, D: 1, M: 2 };

/** The point of time that begins at `at`, with its edge (底, 末) and bound (前, 内, 止, 起); null when none does. */
export function readPoint(words: Words, at: number): Point | null {
  const found = matchAt(POINT, words, at);
  return found && toPoint(found, words, at);
}

/** The point that the pattern has found. */
export function toPoint(found: RegExpExecArray, words: Words, at: number): Point | null {
  const [
    all,
    numericYear,
    ,
    numericMonth,
    numericDay,
    bare,
    full,
    alone,
    short,
    named = bare && 'A',
    unit = 'm',
    half,
    number,
    listEdge,
    listBound,
    monthAlone,
    later,
    tenDays,
    day,
    lost,
    edge = listEdge,
    bound = listBound,
  ] = found;
  if (!all || ((alone ?? monthAlone) === '' && words.mode === 'text')) return null;
  const isLater = bare === 'm' ? 'a' : later;
  const part = half ?? number ?? numericMonth;
  const printed = numericYear ?? full ?? short;
  const date = numericDay ?? day;
  const first = tenDays ? Number(tenDays) * 10 - 9 : Number(date);
  const from = named ? ('AD'.includes(named) ? 'b' : 'd') : undefined;
  return {
    year: printed ? Number(printed) + (Number(printed) < 100 ? 2000 : 0) : AFTER[named ?? ''],
    from,
    isPlan: all.charAt(4) === 'p',
    part: isLater ? AFTER[isLater] : part ? Number(part) : undefined,
    length: half ? 6 : unit === 'q' ? 3 : 1,
    isLater: !!isLater,
    days: first ? [first, tenDays ? (first + 9) % 30 : first] : first === 0 ? [0, 0] : undefined,
    edge,
    bound,
    isDamaged: (lost !== undefined || date === '') && !textOf(words, at, at + all.length).includes('月度'),
    cued:
      (bare && edge !== 'b') ||
      (!!named && 'alM'.includes(named)) ||
      !!date ||
      edge === 'e' ||
      'fwEus'.includes(bound || ' '),
    next: at + all.length,
  };
}
