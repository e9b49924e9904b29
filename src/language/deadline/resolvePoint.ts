// Which days does a point of time mean in this document, after the dates read before it?

import type { DeadlineReference } from './Deadline';
import { readDay } from './day';
import type { Period, PartialDay } from './Period';
import { neighbour, periodOf } from './Period';
import type { Point } from './Point';

/** What is known where a point stands: the document, and the last year and month printed before it. */
export interface Surroundings {
  readonly reference: DeadlineReference;
  readonly carriedYear: number | null;
  readonly carriedMonth: number | null;
}

/** The days, or why there are none. */
export type Resolution =
  | {
      readonly ok: true;
      readonly period: Period;
      readonly year: number | null;
      readonly month: number | null;
    }
  | { readonly ok: false; readonly reason: 'not-understood' | 'impossible' | 'damaged' };

/** The document's year: the one given, else that of its day. */
export function documentYear(reference: DeadlineReference): number | null {
  return reference.year ?? (reference.date === null ? null : readDay(reference.date).year);
}

/** The days a point covers. 明年 without any year and 本月 without a day are not understood. */
export function resolvePoint(point: Point, around: Surroundings): Resolution {
  if (point.damaged) return { ok: false, reason: 'damaged' };
  const base = documentYear(around.reference);
  let year: number | null = around.carriedYear ?? base;
  if (typeof point.year === 'number') year = point.year;
  else if (point.year) {
    const from = point.year.from === 'document' ? base : year;
    if (from === null && point.year.shift !== 0) return { ok: false, reason: 'not-understood' };
    year = from === null ? null : from + point.year.shift;
  }
  let month = point.month;
  if (point.relativeMonth !== undefined) {
    const found = relativeMonth(point, around);
    if (!found) return { ok: false, reason: 'not-understood' };
    ({ year, month } = found);
  }
  let quarter = point.quarter;
  if (point.relativeQuarter !== undefined) {
    if (around.reference.date === null) return { ok: false, reason: 'not-understood' };
    const today = readDay(around.reference.date);
    const count = Math.ceil(today.month / 3) - 1 + point.relativeQuarter;
    quarter = (count % 4) + 1;
    year = today.year + Math.floor(count / 4);
  }
  const period = periodOf(point, year, month, quarter);
  if (!period) return { ok: false, reason: 'impossible' };
  return { ok: true, period, year: period.last.year, month: month ?? null };
}

function relativeMonth(point: Point, around: Surroundings): { year: number; month: number } | null {
  const isBare = point.year !== undefined;
  if (isBare && around.carriedMonth !== null && around.carriedYear !== null) {
    return { year: around.carriedYear, month: around.carriedMonth };
  }
  if (around.reference.date === null) return null;
  const { year, month } = readDay(around.reference.date);
  const count = month - 1 + (point.relativeMonth ?? 0);
  return { year: year + Math.floor(count / 12), month: (count % 12) + 1 };
}

/** The last day by which something is done: 3月前 the end of February, 3月底前 and 3月 the end of March, 年中 June 30; null for 年初. */
export function lastDay(point: Point, period: Period): PartialDay | null {
  if (point.edge === 'start') return null;
  if (point.edge === 'middle') return middle(point, period);
  const isSingleDay = point.day !== undefined;
  return point.bound === 'before' && point.edge === undefined && !isSingleDay
    ? neighbour(period.first, -1)
    : period.last;
}

/** The day a range opens: 2022年底起 the last of the year, 2022年起 the first. */
export function firstDay(point: Point, period: Period): PartialDay {
  if (point.edge === 'end') return period.last;
  if (point.bound === 'after') return neighbour(period.last, 1);
  return point.edge === 'middle' ? (middle(point, period) ?? period.first) : period.first;
}

/** 年中 June 30, 6月中 the 15th; a plan period has no middle day. */
function middle(point: Point, { first, last }: Period): PartialDay | null {
  if (point.plan !== undefined || point.half !== undefined || point.quarter !== undefined) return null;
  return first.month === last.month ? { ...first, day: 15 } : { year: first.year, month: 6, day: 30 };
}
