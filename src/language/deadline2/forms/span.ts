// 2022年6月底前, 到2025年, 3—5月, 自2022年起, 即日起至年底: no later than a point of time, from one to another, or from one on.

import type { Form } from '../Form';
import type { Point } from '../Point';
import { POINT_BEGINS, readPoint } from '../readPoint';
import { matchAt, skip, textOf, type Words } from '../Words';

const NOW = /F?J[~T-]+/y;
/** 到, 至, 力争到, 确保在: each of them makes a bare year a deadline in running text. */
const LEAD = /F|(?:!+@?)?T?/y;
const DASH = /[~T-]+/y;
/** A comma before 到, 至 is passed over when 自, 从 or 起 opened the range. */
const DASH_OPENED = /(?:[,&](?=T))?[~T-]+/y;
/** A second side that leaves out what the first has said: 6月1日—15日, 2022年6月—12, 2022.6.1—12.31. */
const SHORT_SIDE = /(\d\d?)(?:d|[-~./](\d\d?))?(?![m\d])/y;
const LABEL = /(?:时限|期限|节点|阶段|(?:完成|整改|截止)(?:时间|日期))[:(]$/;

/** A span of time. 2022年底前到… is a limit, not the beginning of a range; after 完成时限： and 第三阶段（ a bare year is a limit too. */
export const span: Form = [
  `FJ!T${POINT_BEGINS}`,
  (words, at) => {
    const { code } = words;
    const now = skip(NOW, words, at);
    const start = now > at ? now : skip(LEAD, words, at);
    const from = readPoint(words, start);
    if (!from) return null;
    if (now > at) return [from.next, true, { type: 'range', to: from }];
    const { bound, next, damaged, isPlan } = from;
    const opens = code[at] === 'F';
    const leads = start > at && !opens;
    if (!leads && !damaged) {
      const dash = bound && bound !== 's' ? next : skip(opens || bound ? DASH_OPENED : DASH, words, next);
      if (dash > next) {
        const ongoing = code[dash] === 'L';
        if (ongoing || code[dash] === 'N') return [dash + 1, ongoing, { type: 'range', from, ongoing }];
        const whole = readPoint(words, dash);
        const to = whole && !whole.damaged ? whole : (readShortSide(words, dash, from) ?? whole);
        if (to && to.bound !== 's') return [to.next, true, { type: 'range', from, to }];
      }
      const isCut = /^[~-]$/.test(code.slice(next));
      if (bound === 's' || (bound === 'z' && !opens) || isCut)
        return [next + (isCut ? 1 : 0), bound === 's', { type: 'range', from }];
      if (opens) return null;
    }
    const labelled = LABEL.test(textOf(words, Math.max(0, at - 3), at));
    const cued = from.cued || leads || damaged === true || labelled || '!k'.includes(code[next] ?? ' ');
    // 报上年度总结: a past year without an edge is no limit.
    if (!cued && from.part === undefined && (from.year ?? 0) < 0) return null;
    const another = isPlan && code[next] === '&' ? readPoint(words, next + 1) : null;
    const isPeriod = [from, another].some((plan) => plan?.isPlan && plan.bound === 'w' && !plan.edge);
    return [skip(/V+f/y, words, next), cued, isPeriod ? { type: 'range', from, to: from } : { type: 'by', to: from }];
  },
];

function readShortSide(words: Words, at: number, first: Point): Point | null {
  const [all, one, behind] = matchAt(SHORT_SIDE, words, at) ?? [];
  if (!all) return null;
  const { year, from, part, length, days, edge } = first;
  const number = Number(one);
  const side = { year, from, length, cued: true, next: at + all.length };
  if (days && behind) return { ...side, part: number, days: [Number(behind), Number(behind)] };
  if (days) return { ...side, part, days: [number, number] };
  return part !== undefined && !edge ? { ...side, part: number, next: at + String(one).length } : null;
}
