// Is a deadline over before the document was issued? A year read off the deadlines themselves cannot tell.

import { dayInWords } from '../../messages/zh-CN/day';
import { deadlineBeforeDocument as words } from '../../messages/zh-CN/rules/deadline/before-document';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';
import { latestDay } from '../../language/deadline';

export const deadlineBeforeDocument: TaskRule = {
  id: 'deadline/before-document',
  target: 'task',
  reads: 'deadline',
  messages: { 'before-day': 'warning', 'before-year': 'warning' },
  words,
  check({ deadline, deadlines }, { date, facts }) {
    const last = latestDay(deadlines);
    if (
      !deadline ||
      deadline.error !== undefined ||
      last === null ||
      deadlines.some(({ ongoing }) => ongoing)
    )
      return [];
    if (date !== null) {
      return last < date
        ? [atField('before-day', deadline, { data: { last: dayInWords(last), date: dayInWords(date) } })]
        : [];
    }
    const year = facts.sureYear;
    return year !== null && Number(last.slice(0, 4)) < year
      ? [atField('before-year', deadline, { data: { last: dayInWords(last), year } })]
      : [];
  },
};
