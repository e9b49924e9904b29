// Does an entry tell of work outside the reporting period: after the as-of day, or all of it before the period?

import { workDays } from '../../language/progress';
import { dayInWords } from '../../messages/zh-CN/day';
import { progressWrongPeriod as words } from '../../messages/zh-CN/rules/progress/wrong-period';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';
import { currentReportingPeriod, ownEntry } from './progressEntry';

export const progressWrongPeriod: TaskRule = {
  id: 'progress/wrong-period',
  target: 'task',
  messages: { future: 'warning', before: 'warning', after: 'warning' },
  words,
  check(task, context) {
    const entry = ownEntry(task, context);
    const period = currentReportingPeriod(context);
    if (!entry || !period) return [];
    const { days, speaksOfNow } = workDays(entry.reading.clauses, period, context.asOf);
    const future = days.find(({ first }) => first > context.asOf);
    const data = { start: dayInWords(period.start), asOf: dayInWords(context.asOf) };
    if (future)
      return [atField('future', entry.field, { span: future.span, data: { ...data, words: future.words } })];
    const [first] = days;
    const isSure = period.isPrinted || days.every(({ words }) => /\d{4}/.test(words));
    if (!first || speaksOfNow || !isSure) return [];
    const told = { span: first.span, data: { ...data, words: first.words, end: dayInWords(period.end) } };
    if (days.every(({ last }) => last < period.start)) return [atField('before', entry.field, told)];
    return days.every(({ first: day }) => day > period.end) ? [atField('after', entry.field, told)] : [];
  },
};
