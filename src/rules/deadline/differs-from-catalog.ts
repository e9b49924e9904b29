// Does a deadline name another last day than the catalog's list of the official table's tasks?

import { parseDeadline } from '../../language/deadline';
import { dayInWords } from '../../messages/zh-CN/day';
import { deadlineDiffersFromCatalog as words } from '../../messages/zh-CN/rules/deadline/differs-from-catalog';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';
import { catalogTaskOf } from './catalogTask';
import { lastDay } from './lastDay';

export const deadlineDiffersFromCatalog: TaskRule = {
  id: 'deadline/differs-from-catalog',
  target: 'task',
  messages: { differs: 'warning' },
  words,
  check(task, context) {
    const { deadline, deadlines } = task;
    const known = context.catalog && catalogTaskOf(task, context.catalog);
    if (!deadline || !known?.deadline || context.facts.doubledTexts.has(task.index)) return [];
    const printed = lastDay(deadlines);
    const recorded = lastDay(parseDeadline(known.deadline, { year: context.table.year, date: context.date }));
    if (printed === null || recorded === null || printed === recorded) return [];
    return [
      atField('differs', deadline, {
        data: { printed: dayInWords(printed), recorded: dayInWords(recorded) },
      }),
    ];
  },
};
