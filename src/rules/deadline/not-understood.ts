// Does the deadline cell say something that no form of the deadline language understands?

import { deadlineNotUnderstood as words } from '../../messages/zh-CN/rules/deadline/not-understood';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';

export const deadlineNotUnderstood: TaskRule = {
  id: 'deadline/not-understood',
  target: 'task',
  reads: 'deadline',
  messages: { 'not-understood': 'error', damaged: 'error' },
  words,
  check(task) {
    const { deadline, deadlines } = task;
    const unknown = deadlines.find((value) => value.type === 'unknown' && value.reason !== 'impossible');
    if (!deadline || deadline.error !== undefined || !unknown) return [];
    const message = unknown.reason === 'damaged' ? 'damaged' : 'not-understood';
    return [
      atField(message, deadline, { span: unknown.span, data: { words: unknown.raw.replace(/\s+/g, '') } }),
    ];
  },
};
