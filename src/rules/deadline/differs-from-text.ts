// Do the deadline column and the task's own text name different last days? The same day in other words agrees.

import { dayInWords } from '../../messages/zh-CN/day';
import { deadlineDiffersFromText as words } from '../../messages/zh-CN/rules/deadline/differs-from-text';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';
import { latestDay } from '../../language/deadline';
import { lastDayInTexts } from './textDeadlines';

export const deadlineDiffersFromText: TaskRule = {
  id: 'deadline/differs-from-text',
  target: 'task',
  messages: { differs: 'warning' },
  words,
  check(task, context) {
    const { deadline, deadlines } = task;
    const inColumn = latestDay(deadlines);
    if (!deadline || deadline.from === 'heading' || inColumn === null) return [];
    const inText = lastDayInTexts(task, context);
    if (inText === null || inText === inColumn) return [];
    return [
      atField('differs', deadline, { data: { column: dayInWords(inColumn), words: dayInWords(inText) } }),
    ];
  },
};
