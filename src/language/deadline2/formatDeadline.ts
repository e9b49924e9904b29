// How is a deadline written in standard wording? parse(format(x)) = x.

import { daysInMonth, readDay } from './day';
import type { Deadline } from './Deadline';

const STANDING = '并长期坚持';
const EVERY: Readonly<Record<string, string>> = {
  yearly: '每年',
  'half-yearly': '每半年',
  quarterly: '每季度',
  monthly: '每月',
  weekly: '每周',
  irregular: '定期',
};

/**
 * The standard wording of a value. What has none (an event, text that is not understood) keeps its printed words.
 * @example formatDeadline(parseDeadline('2022.12.31', reference)[0]) //=> '2022年底前'
 */
export function formatDeadline(deadline: Deadline): string {
  const standing = deadline.ongoing ? STANDING : '';
  switch (deadline.type) {
    case 'by':
      return formatLimit(deadline) + (deadline.milestone ?? '') + standing;
    case 'range':
      return formatRange(deadline) + standing;
    case 'recurring':
      return formatRecurrence(deadline.recur ?? 'irregular');
    case 'ongoing':
      return '长期坚持';
    case 'phased':
      return '分阶段实施';
    case 'relative':
      return deadline.immediate ? '立行立改' : deadline.raw || '按上级部署';
    case 'none':
      return '—';
    case 'unknown':
      return deadline.raw || '待定';
  }
}

/** Several values of one cell in standard wording. */
export function formatDeadlines(deadlines: readonly Deadline[]): string {
  return deadlines.map(formatDeadline).join('；');
}

function formatLimit({ end, endMonthDay }: Deadline): string {
  if (end === null) return endMonthDay === undefined ? '' : `${formatMonthEnd(endMonthDay)}前`;
  const [year] = readDay(end);
  return end.endsWith('-12-31') ? `${year}年底前` : `${year}年${formatMonthEnd(end.slice(5), year)}前`;
}

/** 6月底 for a month's last day, else 6月15日. */
function formatMonthEnd(monthDay: string, year: number | null = null): string {
  const [month = 1, date = 1] = monthDay.split('-').map(Number);
  return date === daysInMonth(month, year) ? `${month}月底` : `${month}月${date}日`;
}

function formatRange({ start, end, startMonthDay, endMonthDay }: Deadline): string {
  const from = start === null ? formatMonthDay(startMonthDay) : formatDay(start);
  const to = end === null ? formatMonthDay(endMonthDay) : formatDay(end);
  if (to === '') return `自${from}起`;
  return from === '' ? `${to}前` : `${from}至${to}`;
}

function formatDay(day: string): string {
  return `${readDay(day)[0]}年${formatMonthDay(day.slice(5))}`;
}

function formatMonthDay(monthDay: string | undefined): string {
  if (monthDay === undefined) return '';
  const [month, date] = monthDay.split('-').map(Number);
  return `${month}月${date}日`;
}

function formatRecurrence(recur: string): string {
  const [every = '', detail] = recur.split(':');
  const lead = EVERY[every] ?? '定期';
  if (detail === undefined) return lead;
  if (detail === 'end') return every === 'monthly' ? `${lead}底前` : `${lead}末前`;
  return detail.includes('-') ? `${lead}${formatMonthEnd(detail)}前` : `${lead}${Number(detail)}日前`;
}
