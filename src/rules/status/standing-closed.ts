// Is a standing duty (长期坚持) reported as done?

import { standingClosed as words } from '../../messages/zh-CN/rules/status/standing-closed';
import { currentEntry, currentStatus } from '../currentEntry';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';

export const standingClosed: TaskRule = {
  id: 'status/standing-closed',
  target: 'task',
  messages: { closed: 'info' },
  words,
  check(task, context) {
    const entry = currentEntry('status', task, context);
    const isStanding = task.deadlines.some(({ ongoing }) => ongoing);
    const isClosed =
      isStanding && !/长期|持续|坚持/.test(entry?.raw ?? '') && currentStatus(task, context) === 'done';
    return entry && isClosed
      ? [
          atField('closed', entry, {
            data: { deadline: task.deadline?.raw.trim().replace(/\s+/g, '') ?? '' },
          }),
        ]
      : [];
  },
};
