// Is a task said to be done while its progress is not filled in, or has nothing but set phrases?

import { doneWithoutProgress as words } from '../../messages/zh-CN/rules/status/done-without-progress';
import { currentEntry, currentStatus } from '../currentEntry';
import { isNoEntry } from '../isBlank';
import { progressEntry } from '../progress/progressEntry';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';

export const doneWithoutProgress: TaskRule = {
  id: 'status/done-without-progress',
  target: 'task',
  messages: { missing: 'error', empty: 'error' },
  words,
  check(task, context) {
    const status = currentEntry('status', task, context);
    const progress = currentEntry('progress', task, context);
    if (!status || !progress || currentStatus(task, context) !== 'done') return [];
    if (isNoEntry(progress.raw)) return [atField('missing', status)];
    const entry = progressEntry(task, context);
    return entry?.reading.isEmpty && entry.copy === null ? [atField('empty', status)] : [];
  },
};
