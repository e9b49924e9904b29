// Which deadline value does a term give in this document?

import { draft, type Deadline, type Draft } from './Deadline';
import type { Point } from './Point';
import { documentYear, resolvePoint, type Period, type Surroundings } from './resolvePoint';
import type { Meaning } from './Term';

/** The value of one meaning, its place still open; the dates after it inherit its year and month. A range's sides inherit from each other. */
export function resolveTerm(meaning: Meaning, around: Surroundings): Draft {
  const { type, from, to, recur, ongoing, immediate, reason } = meaning;
  const { date } = around.reference;
  const isFromNow = type === 'range' && !from;
  const value = draft(isFromNow && date === null ? 'by' : type);
  value.ongoing = ongoing === true;
  if (immediate) value.immediate = true;
  if (reason) value.reason = reason;
  if (recur) return resolveRecurring(value, recur, to);
  if (isFromNow) value.start = date;
  const start = from && resolvePoint(from, to ? laterYear(from, to, around) : around);
  if (typeof start === 'string') return unknown(start);
  let first = '';
  if (start) {
    inherit(around, start);
    first = start.opens;
    put(value, 'start', first);
  }
  const end = to && resolvePoint(to, around);
  if (typeof end === 'string') return unknown(end);
  if (!end) return value;
  const last = end.closes;
  if (last === null) return unknown('not-understood');
  if (first.length === last.length && first > last) return unknown('impossible');
  inherit(around, end);
  put(value, 'end', last);
  return value;
}

function unknown(reason: Deadline['reason']): Draft {
  return { ...draft('unknown'), reason };
}

/** A day without its year stands under its own key. */
function put(value: Draft, key: 'start' | 'end', day: string): void {
  value[day.length === 5 ? (`${key}MonthDay` as const) : key] = day;
}

/** What the dates behind take over. */
function inherit(around: Surroundings, { year, month }: Period): void {
  around.year = year;
  around.month = month ?? around.month;
}

/** 11月—2023年3月: the side without a year takes the document's, or the other side's when it would come too late. */
function laterYear(from: Point, to: Point, around: Surroundings): Surroundings {
  if (from.year !== undefined || to.year === undefined || to.from) return around;
  const isCrossing = (from.part ?? 0) * from.length > (to.part ?? 12) * to.length;
  const latest = isCrossing ? to.year - 1 : to.year;
  const assumed = around.year ?? documentYear(around.reference);
  return assumed !== null && assumed <= latest ? around : { ...around, year: latest };
}

function resolveRecurring(value: Draft, recur: string, point?: Point): Draft {
  const day = Number(recur.split(':')[1]);
  if (day === 0 || day > 31) return unknown('impossible');
  value.recur = recur;
  if (!point) return value;
  const nowhere = { reference: { year: null, date: null }, year: null, month: null };
  const period = resolvePoint({ ...point, year: undefined, from: undefined }, nowhere);
  if (period === 'not-understood') return value;
  if (typeof period === 'string') return unknown(period);
  if (period.closes) value.recur += `:${period.closes}`;
  return value;
}
