// Of which kind is a task's 完成时限 as a whole, and between which days does it lie? What the sheets count by.

import type { Deadline, DeadlineType } from '../language/deadline/Deadline';
import { calendarDay, dayNumber, numberOf } from './dayNumber';

/** 时限类型 with its days as serial numbers; null = the text gives none. */
export interface DeadlineSpan {
  readonly kind: string;
  readonly first: number | null;
  /** Of three days or more: the one between first and last that is in force on the as-of day. */
  readonly second: number | null;
  readonly last: number | null;
  /** All days told, in order; none for a recurring deadline. */
  readonly days: readonly number[];
  /** A recurring deadline comes again every so many months; `last` is then one of its days. */
  readonly months: number | null;
}

const UNDATED = { first: null, second: null, last: null, days: [], months: null };

const recurring: Readonly<Record<string, { kind: string; months: number | null }>> = {
  yearly: { kind: '每年', months: 12 },
  'half-yearly': { kind: '每半年', months: 6 },
  quarterly: { kind: '每季度', months: 3 },
  monthly: { kind: '每月', months: 1 },
  weekly: { kind: '每周', months: null },
  irregular: { kind: '不定期', months: null },
};

/**
 * 限期, 区间, 多个时限, 每年 …, each with 并长期 when a standing duty goes with it; 长期, 分阶段, 立即, 相对期限, 年份不明, 待核对, 未注明.
 * @param asOf serial number of the as-of day
 */
export function deadlineSpan(deadlines: readonly Deadline[], asOf: number): DeadlineSpan {
  const standing = deadlines.some(({ type, ongoing }) => ongoing || type === 'ongoing') ? '并长期' : '';
  const ends = deadlines.flatMap(({ end }) => (end === null ? [] : [dayNumber(end)]));
  const days = [...new Set(ends)].sort((a, b) => a - b);
  if (days.length > 0) {
    const isRange = deadlines.some(({ type, end }) => type === 'range' && end !== null);
    const kind = days.length > 1 ? '多个时限' : isRange ? '区间' : '限期';
    const between = days.slice(1, -1);
    return {
      kind: kind + standing,
      first: days[0] ?? null,
      second: between.find((day) => day >= asOf) ?? between.at(-1) ?? null,
      last: days.at(-1) ?? null,
      days,
      months: null,
    };
  }
  const recur = deadlines.find(({ type }) => type === 'recurring')?.recur;
  if (recur) return recurringSpan(recur, standing, asOf);
  if (standing !== '') return { kind: '长期', ...UNDATED };
  return { kind: undatedKind(deadlines), ...UNDATED };
}

function recurringSpan(recur: string, standing: string, asOf: number): DeadlineSpan {
  const [unit = '', when = ''] = recur.split(':');
  const { kind, months } = recurring[unit] ?? { kind: '不定期', months: null };
  const day = months === null ? null : recurringDay(unit, when, calendarDay(asOf).year);
  if (day === null) return { kind: kind + standing, ...UNDATED };
  return { kind: kind + standing, first: day, second: null, last: day, days: [], months };
}

/** One of the days it falls on, in the as-of year; null when the text does not fix it. */
function recurringDay(unit: string, when: string, year: number): number | null {
  if (when === 'end') return numberOf({ year, month: 12, day: 31 });
  const [, month, day] = /^(?:(\d\d)-)?(\d\d)$/.exec(when) ?? [];
  if (day === undefined) return null;
  if (month !== undefined) return numberOf({ year, month: Number(month), day: Number(day) });
  return unit === 'monthly' ? numberOf({ year, month: 12, day: Number(day) }) : null;
}

/** What a deadline without any day is called. */
const undated: Readonly<Partial<Record<DeadlineType, string>>> = {
  phased: '分阶段',
  relative: '相对期限',
  unknown: '待核对',
  range: '区间',
  by: '年份不明',
};

function undatedKind(deadlines: readonly Deadline[]): string {
  const one = deadlines.find(({ type }) => type !== 'none');
  if (one?.immediate) return '立即';
  return (one && undated[one.type]) ?? '未注明';
}
