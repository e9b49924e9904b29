// A deadline value in words, for a person who asks how a cell was understood.

import type { Deadline } from '../language/deadline/Deadline';
import { fill } from '../messages/fill';
import { dayInWords } from '../messages/zh-CN/day';
import { deadlineWords as words } from '../messages/zh-CN/deadline';

/**
 * What the value says.
 * @example deadlineInWords(value) //=> '2022年12月31日前，并长期坚持'
 */
export function deadlineInWords(value: Deadline): string {
  const plain = plainWords(value);
  return value.ongoing && value.type !== 'ongoing' ? fill(words.withOngoing, { words: plain }) : plain;
}

function plainWords(value: Deadline): string {
  switch (value.type) {
    case 'by':
      return fill(words.by, { end: dayOf(value.end, value.endMonthDay) });
    case 'range':
      return rangeInWords(value);
    case 'recurring':
      return fill(words.recurring, { recur: recurrenceInWords(value.recur ?? '') });
    case 'relative':
      return value.immediate ? words.immediate : words.relative;
    case 'unknown':
      return words.unknown[value.reason ?? 'not-understood'];
    case 'ongoing':
    case 'phased':
    case 'none':
      return words[value.type];
  }
}

function rangeInWords({ start, end, startMonthDay, endMonthDay }: Deadline): string {
  const days = { start: dayOf(start, startMonthDay), end: dayOf(end, endMonthDay) };
  return fill(days.end === '' ? words.since : words.range, days);
}

function dayOf(day: string | null, monthDay: string | undefined): string {
  if (day !== null) return dayInWords(day);
  return monthDay === undefined ? '' : fill(words.noYear, { day: monthDayInWords(monthDay) });
}

function monthDayInWords(monthDay: string): string {
  const [month = 0, day = 0] = monthDay.split('-').map(Number);
  return fill(words.monthDay, { month, day });
}

/** `yearly:12-31` → 每年12月31日 */
function recurrenceInWords(recur: string): string {
  const [unit = '', at] = recur.split(':');
  const every = (words.every as Readonly<Record<string, string>>)[unit] ?? unit;
  if (at === undefined) return every;
  if (at === 'end') return fill(words.end, { every });
  return every + (at.includes('-') ? monthDayInWords(at) : fill(words.dayOfMonth, { day: Number(at) }));
}
