// Which deadline value does a term give in this document?

import { draft, type Deadline, type Draft } from './Deadline';
import type { Point } from './Point';
import {
  documentYear,
  firstDay,
  lastDay,
  resolvePoint,
  type Period,
  type Surroundings,
} from './resolvePoint';
import type { Meaning } from './Term';

/** The value of one meaning, its place still open; the dates after it inherit its year and month. A range's sides inherit from each other. */
export function resolveTerm(meaning: Meaning, around: Surroundings): Draft {
  const { type, from, to, recur } = meaning;
  if (type === 'by' && to) return resolveBy(to, around);
  if (type === 'range') return resolveRange(meaning, from ?? null, to ?? null, around);
  if (recur) return resolveRecurring(recur, to);
  const value = draft(type);
  value.ongoing = meaning.ongoing === true;
  if (meaning.immediate) value.immediate = true;
  if (meaning.reason) value.reason = meaning.reason;
  return value;
}

function unknown(reason: Deadline['reason']): Draft {
  return { ...draft('unknown'), reason };
}

/** A day without its year stands under its own key. */
function put(value: Draft, key: 'start' | 'end', day: string | null): void {
  if (day?.length === 5) value[`${key}MonthDay`] = day;
  else value[key] = day;
}

function resolveBy(point: Point, around: Surroundings): Draft {
  const period = resolvePoint(point, around);
  if (typeof period === 'string') return unknown(period);
  const day = lastDay(point, period);
  if (day === null) return unknown('not-understood');
  inherit(around, period);
  const value = draft('by');
  put(value, 'end', day);
  return value;
}

function resolveRange(meaning: Meaning, from: Point | null, to: Point | null, around: Surroundings): Draft {
  const { date } = around.reference;
  let start: Period | null = null;
  if (from) {
    const found = resolvePoint(from, to ? laterYear(from, to, around) : around);
    if (typeof found === 'string') return unknown(found);
    start = found;
  } else if (date === null && to) return resolveBy(to, around);
  const first = from && start ? firstDay(from, start) : date;
  if (start) inherit(around, start);
  const value = draft('range');
  put(value, 'start', first);
  value.ongoing = meaning.ongoing === true;
  if (!to) return value;
  const end = resolvePoint(to, around);
  if (typeof end === 'string') return unknown(end);
  const last = lastDay(to, end);
  if (last === null) return unknown('not-understood');
  if (from && first && first.length === last.length && first > last) return unknown('impossible');
  inherit(around, end);
  put(value, 'end', last);
  return value;
}

/** What the dates behind take over; a month only from a single one. */
function inherit(around: Surroundings, { year, month, start }: Period): void {
  around.year = year;
  if (start[1] === month) around.month = month;
}

/** 11月—2023年3月: the side without a year takes the document's, or the other side's when it would come too late. */
function laterYear(from: Point, to: Point, around: Surroundings): Surroundings {
  if (from.year !== undefined || to.year === undefined || to.from) return around;
  const crosses = (from.months?.[0] ?? 1) > (to.months?.[1] ?? 12);
  const assumed = around.year ?? documentYear(around.reference);
  const fits = assumed !== null && (assumed < to.year || (assumed === to.year && !crosses));
  return fits ? around : { ...around, year: crosses ? to.year - 1 : to.year };
}

function resolveRecurring(recur: string, point: Point | null | undefined): Draft {
  const day = Number(recur.split(':')[1]);
  if (day === 0 || day > 31) return unknown('impossible');
  const value = draft('recurring');
  value.recur = recur;
  if (!point) return value;
  const nowhere = { reference: { year: null, date: null }, year: null, month: null };
  const period = resolvePoint({ ...point, year: undefined, from: undefined }, nowhere);
  if (period === 'not-understood') return value;
  if (typeof period === 'string') return unknown(period);
  const last = lastDay(point, period);
  if (last !== null) value.recur += `:${last}`;
  return value;
}
