// Is a deadline over before the document was issued? A year read off the deadlines themselves cannot tell.

import { dayInWords } from '../../messages/zh-CN/day';
import { exampleTable } from '../exampleTable';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';
import { lastDay } from './lastDay';

export const deadlineBeforeDocument: TaskRule = {
  id: 'deadline/before-document',
  target: 'task',
  messages: { 'before-day': 'warning', 'before-year': 'warning' },
  examples: {
    pass: [
      exampleTable([{}, {}]),
      exampleTable([{ deadline: '2022年3月底' }, { deadline: '2022年2月底2022年底' }], {
        date: '2022-03-15',
      }),
      exampleTable([{ deadline: '每年年底' }, { deadline: '长期坚持' }], { date: '2022-03-15' }),
    ],
    fail: [
      {
        ...exampleTable([{}, { deadline: '2022年2月底' }], { date: '2022-03-15' }),
        findings: [{ message: 'before-day', cell: 'C3' }],
      },
      { ...exampleTable([{}, { deadline: '2021年底' }]), findings: [{ message: 'before-year', cell: 'C3' }] },
    ],
  },
  check({ deadline, deadlines }, { date, facts }) {
    const last = lastDay(deadlines);
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
