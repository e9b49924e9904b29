// Which deadline value does a term give in this document?

import { draft, type Deadline, type Draft } from './Deadline';
import type { Point } from './Point';
import { resolvePoint, surroundings, type Surroundings } from './resolvePoint';
import type { Meaning } from './Term';

/** The value of one meaning, its place still open; the dates after it inherit its year and month. A range's sides inherit from each other. */
export function resolveTerm({ type, start, end, recur, more }: Meaning, around: Surroundings): Draft {
  if (recur) {
    // Its days lie in any year.
    const value = draft('recurring');
    const period = end && resolvePoint({ ...end, year: undefined, from: undefined }, NOWHERE);
    value.recur = typeof period === 'object' && period.day ? `${recur}:${period.day}` : recur;
    return period === 'impossible' || /:(?:00|3[2-9]|[4-9])/.test(recur) ? unknown('impossible') : value;
  }
  const isFromNow = type === 'range' && !start;
  const value = draft(isFromNow && !around.date ? 'by' : type);
  if (more) Object.assign(value, more);
  if (isFromNow) value.start = around.date;
  let opened = '';
  for (const key of ['start', 'end'] as const) {
    const point = key === 'end' ? end : start;
    if (!point) continue;
    const period = resolvePoint(point, end ? laterYear(point, end, around) : around, key === 'start');
    if (typeof period === 'string') return unknown(period);
    const { day } = period;
    if (day === null) return unknown('not-understood');
    if (opened.length === day.length && opened > day) return unknown('impossible');
    opened = day;
    around.year = period.year;
    around.month = period.month ?? around.month;
    value[day.length === 5 ? (`${key}MonthDay` as const) : key] = day;
  }
  return value;
}

function unknown(reason: Deadline['reason']): Draft {
  return Object.assign(draft('unknown'), { reason });
}

/** 11月—2023年3月: the side without a year takes the document's, or the other side's when it would come too late. */
function laterYear(start: Point, end: Point, around: Surroundings): Surroundings {
  if (start.year !== undefined || end.year === undefined || end.from) return around;
  const isCrossing = (start.part ?? 0) * start.length > (end.part ?? 12) * end.length;
  const latest = isCrossing ? end.year - 1 : end.year;
  return { ...around, year: Math.min(around.year ?? latest, latest) };
}

const NOWHERE = surroundings({ year: null, date: null });
