// Terms → deadline values: the year is carried on, standing words join the date they go with, every value knows its place.

import { printedSpan } from '../text';
import type { DeadlineReference, Draft } from './Deadline';
import type { Point } from './Point';
import { surroundings } from './resolvePoint';
import { resolveTerm } from './resolveTerm';
import type { Term } from './Term';
import { matchAt, textOf, type Words } from './Words';

const MILESTONE = /[_vXC@kZ]*(W+)/y;
const LEAD = /^[FT!_vXC@kZ]*$/;
const STANDS = /by|g|k/;

/**
 * The values in printed order. 2022年底并长期坚持 is one value, and so is 每年12月底前并长期坚持: what comes back stands anyway.
 * In running text nothing reaches over a full stop, and standing words do not reach far.
 */
export function toDeadlines(words: Words, terms: readonly Term[], reference: DeadlineReference): Draft[] {
  const { normal, starts, mode } = words;
  const isText = mode === 'text';
  const around = surroundings(reference);
  const values: Draft[] = [];
  let before: Term | undefined;
  let isYearly = false;
  for (const term of terms) {
    const { type, start, end, at, next } = term;
    const between = before ? textOf(words, before.next, at) : '';
    if (isText && /[。!?\n]/.test(between)) Object.assign(around, surroundings(reference));
    // 每年6月、12月底前; 每年年初制定，年底考核: a day without a year in the same sentence comes back too.
    if (isYearly && /[。;]/.test(between)) isYearly = false;
    const comesBack = isYearly && end && (end.year === undefined || end.from === 'b') && !end.isDamaged;
    if (before && isContext(words, before, start ?? end)) values.pop();
    const value = resolveTerm(comesBack ? { ...term, recur: 'yearly' } : term, around);
    // 每年 and its first day are one.
    const lead = comesBack && before?.recur && LEAD.test(words.code.slice(before.next, at)) ? before : term;
    if (lead !== term) values.pop();
    if (words.code.startsWith('Ry', at)) isYearly = true;
    value.span = printedSpan(normal, starts[lead.at] ?? 0, starts[next] ?? 0);
    const reached = type === 'by' && matchAt(MILESTONE, words, next)?.[1];
    if (reached) value.milestone = textOf(words, MILESTONE.lastIndex - reached.length, MILESTONE.lastIndex);
    const last = values.at(-1);
    const standing = value.type === 'ongoing' ? value : last?.type === 'ongoing' && last;
    if (
      last &&
      standing &&
      STANDS.test(last.type) &&
      STANDS.test(value.type) &&
      (!isText || /^[^。;!?]{0,12}([^。;!?]*并)?$/.test(between))
    ) {
      const kept = value === standing ? last : value;
      kept.span = [last.span[0], value.span[1]];
      kept.ongoing = /^[bo]|ge/.test(kept.type);
      values[values.length - 1] = kept;
    } else values.push(value);
    before = term;
  }
  for (const value of values) value.raw = normal.printed.slice(...value.span);
  return values;
}

/** 2024年：6月底前…；12月底前…: a bare year is only that of the days behind it. */
function isContext({ code }: Words, { type, at, end }: Term, first: Point | undefined): unknown {
  return (
    type === 'by' &&
    end?.year &&
    end.part === undefined &&
    !end.edge &&
    !end.bound &&
    !end.isPlan &&
    first?.part !== undefined &&
    first.year === undefined &&
    !/[!T]/.test(code.charAt(at))
  );
}
