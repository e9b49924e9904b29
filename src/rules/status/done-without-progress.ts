// Is a task said to be done while its progress is not filled in?

import { currentEntry, currentStatus } from '../currentEntry';
import { isNoEntry } from '../isBlank';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';

export const doneWithoutProgress: TaskRule = {
  id: 'status/done-without-progress',
  target: 'task',
  messages: { missing: 'error' },
  check(task, context) {
    const status = currentEntry('status', task, context);
    const progress = currentEntry('progress', task, context);
    const isDone = currentStatus(task, context) === 'done';
    return status && progress && isDone && isNoEntry(progress.raw) ? [atField('missing', status)] : [];
  },
};
