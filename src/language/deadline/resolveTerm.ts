// Which deadline value does a term give in this document?

import type { Deadline } from './Deadline';
import type { Day } from './day';
import type { PartialDay } from './Period';
import { fullDay, monthDay } from './Period';
import type { Point } from './Point';
import type { Surroundings } from './resolvePoint';
import { documentYear, firstDay, lastDay, resolvePoint } from './resolvePoint';
import type { Meaning } from './Term';

/** A value without its place in the text, and what the dates after it inherit. */
export interface Resolved {
  readonly value: Omit<Deadline, 'raw' | 'span'>;
  readonly carriedYear?: number | null;
  readonly carriedMonth?: number | null;
}

const EMPTY = { start: null, end: null, recur: null, ongoing: false } as const;

/** The value of one meaning; a range's sides inherit years from each other. */
export function resolveTerm(meaning: Meaning, around: Surroundings): Resolved {
  switch (meaning.kind) {
    case 'by':
      return resolveBy(meaning.point, around);
    case 'range':
      return resolveRange(meaning.from, meaning.to, meaning.ongoing === true, around);
    case 'recurring':
      return resolveRecurring(meaning.recur, meaning.point, meaning.detail);
    case 'standing':
      return { value: { ...EMPTY, type: 'ongoing', ongoing: true } };
    case 'relative':
      return { value: { ...EMPTY, type: 'relative', ...(meaning.immediate ? { immediate: true } : {}) } };
    case 'unknown':
      return unknown(meaning.reason);
    case 'phased':
    case 'none':
      return { value: { ...EMPTY, type: meaning.kind } };
  }
}

function unknown(reason: 'not-understood' | 'impossible' | 'damaged'): Resolved {
  return { value: { ...EMPTY, type: 'unknown', reason } };
}

function resolveBy(point: Point, around: Surroundings): Resolved {
  const found = resolvePoint(point, around);
  if (!found.ok) return unknown(found.reason);
  const last = lastDay(point, found.period);
  if (!last) return unknown('not-understood');
  const day = fullDay(last);
  const value = { ...EMPTY, type: 'by' as const, end: day };
  return {
    value: day === null ? { ...value, endMonthDay: monthDay(last) } : value,
    carriedYear: found.year,
    carriedMonth: found.month,
  };
}

function resolveRange(
  from: Point | null,
  to: Point | null,
  ongoing: boolean,
  around: Surroundings,
): Resolved {
  const inherited =
    from && to && from.year === undefined && from.plan === undefined ? laterYear(from, to, around) : around;
  const start = from && resolvePoint(from, inherited);
  if (start && !start.ok) return unknown(start.reason);
  const month = to && to.month === undefined && to.day === undefined ? null : (start?.month ?? null);
  const end =
    to &&
    resolvePoint(to, { ...around, carriedYear: start?.year ?? around.carriedYear, carriedMonth: month });
  if (end && !end.ok) return unknown(end.reason);
  const first = from && start ? firstDay(from, start.period) : null;
  const last = to && end ? lastDay(to, end.period) : null;
  if (to && !last) return unknown('not-understood');
  if (first && last && isAfter(first, last)) return unknown('impossible');
  if (!from && around.reference.date === null) return to ? resolveBy(to, around) : unknown('not-understood');
  const opens = from ? first && fullDay(first) : around.reference.date;
  const value = { ...EMPTY, type: 'range' as const, start: opens, end: last && fullDay(last), ongoing };
  const partial = {
    ...(first?.year === null ? { startMonthDay: monthDay(first) } : {}),
    ...(last?.year === null ? { endMonthDay: monthDay(last) } : {}),
  };
  return {
    value: { ...value, ...partial },
    carriedYear: end?.year ?? start?.year ?? null,
    carriedMonth: end?.month ?? null,
  };
}

/** 11月—2023年3月: the side without a year takes the document's, or the other side's when it would come too late. */
function laterYear(from: Point, to: Point, around: Surroundings): Surroundings {
  if (typeof to.year !== 'number') return around;
  const assumed = around.carriedYear ?? documentYear(around.reference);
  const isTooLate =
    assumed !== null && (assumed > to.year || (assumed === to.year && (from.month ?? 1) > (to.month ?? 12)));

  if (assumed !== null && !isTooLate) return around;
  return { ...around, carriedYear: (from.month ?? 1) > (to.month ?? 12) ? to.year - 1 : to.year };
}

function isAfter(first: PartialDay, last: PartialDay): boolean {
  const number = (day: PartialDay | Day): number => (day.year ?? 0) * 10_000 + day.month * 100 + day.day;
  return (first.year === null) === (last.year === null) && number(first) > number(last);
}

function resolveRecurring(recur: string, point: Point | undefined, detail: string | undefined): Resolved {
  if (detail !== undefined) {
    const isReal = detail === 'end' || (Number(detail) >= 1 && Number(detail) <= 31);
    return isReal
      ? { value: { ...EMPTY, type: 'recurring', recur: `${recur}:${detail}` } }
      : unknown('impossible');
  }
  if (!point) return { value: { ...EMPTY, type: 'recurring', recur } };
  const around = { reference: { year: null, date: null }, carriedYear: null, carriedMonth: null };
  const found = resolvePoint({ ...point, year: undefined }, around);
  if (!found.ok)
    return found.reason === 'not-understood'
      ? { value: { ...EMPTY, type: 'recurring', recur } }
      : unknown(found.reason);
  const last = lastDay(point, found.period);
  return { value: { ...EMPTY, type: 'recurring', recur: last ? `${recur}:${monthDay(last)}` : recur } };
}
