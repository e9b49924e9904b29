// Does the deadline name a day that does not exist (6月31日, 13月), or an end before its start?

import { deadlineImpossible as words } from '../../messages/zh-CN/rules/deadline/impossible';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';

export const deadlineImpossible: TaskRule = {
  id: 'deadline/impossible',
  target: 'task',
  reads: 'deadline',
  messages: { impossible: 'error' },
  words,
  check(task) {
    const { deadline, deadlines } = task;
    const impossible = deadlines.find((value) => value.type === 'unknown' && value.reason === 'impossible');
    if (!deadline || deadline.error !== undefined || !impossible) return [];
    return [
      atField('impossible', deadline, {
        span: impossible.span,
        data: { words: impossible.raw.replace(/\s+/g, '') },
      }),
    ];
  },
};
