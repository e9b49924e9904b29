// Does an entry tell of work outside the reporting period: after the as-of day, or all of it before the period?

import { workDays } from '../../language/progress';
import { dayInWords } from '../../messages/zh-CN/day';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';
import { currentReportingPeriod, ownEntry } from './progressEntry';

export const progressWrongPeriod: TaskRule = {
  id: 'progress/wrong-period',
  target: 'task',
  messages: { future: 'warning', before: 'warning' },
  check(task, context) {
    const entry = ownEntry(task, context);
    const period = currentReportingPeriod(context);
    if (!entry || !period) return [];
    const { days, speaksOfNow } = workDays(entry.reading.clauses, period, context.asOf);
    const future = days.find(({ first }) => first > context.asOf);
    const data = { start: dayInWords(period.start), asOf: dayInWords(context.asOf) };
    if (future)
      return [atField('future', entry.field, { span: future.span, data: { ...data, words: future.words } })];
    const before = days.filter(({ last }) => last < period.start);
    const [first] = before;
    if (!first || before.length < days.length || speaksOfNow) return [];
    return [atField('before', entry.field, { span: first.span, data: { ...data, words: first.words } })];
  },
};
