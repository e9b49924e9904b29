// 2022年6月底前, 到2025年, 3—5月, 自2022年起, 即日起至年底: no later than a point of time, from one to another, or from one on.

import type { Form } from '../Form';
import type { Point } from '../Point';
import { POINT, POINT_BEGINS, readPoint, toPoint } from '../readPoint';
import type { Meaning } from '../Term';
import { DASH, matchAt, skip, type Words } from '../Words';

/** A comma before 到, 至 is passed over when 自, 从 or 起 opened the range. */
const DASH_OPENED = /(?:[,&](?=T))?[~T-]+/y;
/** A second side that leaves out what the first has said: 6月1日—15日, 2022年6月—12, 2022.6.1—12.31. */
const SHORT_SIDE = /(\d\d?)(?:d|[-~./](\d\d?))?(?![m\d])/y;

/** A span of time without words that lead up to it. */
export const span: Form = [
  `0${POINT_BEGINS}`,
  POINT,
  (found, words, at) => readSpan(words, toPoint(found, words, at), '', ''),
];

/** One led in by 即日起至, 自 or 到, 力争到; each of them makes a bare year a deadline in running text. */
export const ledSpan: Form = [
  'FJ!T"',
  /(F?J[~T-]+)|(F)|((?:!+@?)?T?)"?/y,
  ([lead, now, opens, leads], words, at) => {
    const point = readPoint(words, at + lead.length);
    return point && now
      ? { type: 'range', end: point, cued: true, next: point.next }
      : readSpan(words, point, opens, leads);
  },
];

/** 2022年底前到… is a limit, not the beginning of a range. */
function readSpan(words: Words, point: Point | null, opens?: string, leads?: string): Meaning | null {
  if (!point) return null;
  const { code } = words;
  const { next, isDamaged, isPlan } = point;
  if (!leads && !isDamaged) {
    const range = readRange(words, point, !!opens);
    if (range || opens) return range;
  }
  // 报上年度总结: a past year without an edge is no limit.
  if ((point.year ?? 0) < 0 && point.part === undefined && !point.cued && !leads && !isDamaged) return null;
  // “十四五”、“十五五”期间
  const another = isPlan && code[next] === '&' ? readPoint(words, skip(/&"?/y, words, next)) : point;
  if (isPlan && /[wE]/.test(another?.bound ?? '') && !another?.edge)
    return { type: 'range', start: point, end: point, cued: true, next };
  return { type: 'by', end: point, next: code[next] === 'V' ? skip(/V+X?f/y, words, next) : next };
}

/** A range with its other side, or one that only opens. */
function readRange(words: Words, start: Point, opens: boolean): Meaning | null {
  const { bound, next } = start;
  const isOpen = bound === 's';
  const dash = !bound || isOpen ? skip(opens || isOpen ? DASH_OPENED : DASH, words, next) : next;
  if (dash > next) {
    const mark = words.code[dash];
    if (mark === 'L' || mark === 'N')
      return { type: 'range', start, more: { ongoing: mark === 'L' }, cued: mark === 'L', next: dash + 1 };
    const whole = readPoint(words, dash);
    const end = whole && !whole.isDamaged ? whole : (readShortSide(words, dash, start) ?? whole);
    if (end && end.bound !== 's') return { type: 'range', start, end, cued: true, next: end.next };
  }
  const cut = skip(/[~-]$/y, words, next);
  return isOpen || (bound === 'z' && !opens) || cut > next
    ? { type: 'range', start, cued: isOpen, next: cut }
    : null;
}

function readShortSide(words: Words, at: number, first: Point): Point | null {
  const found = matchAt(SHORT_SIDE, words, at);
  if (!found) return null;
  const [all, one, two] = found;
  const { days, part } = first;
  const side = { ...first, bound: undefined, next: at + all.length };
  const day = Number(two ?? one);
  if (days) return { ...side, part: two ? Number(one) : part, days: [day, day] };
  return part === undefined || first.edge
    ? null
    : { ...side, part: Number(one), next: at + String(one).length };
}
