// Is the current period's 进展情况 of a task not filled in, in a table that is being reported? A dash or 无 is no entry.

import { progressMissing as words } from '../../messages/zh-CN/rules/progress/missing';
import { currentEntry } from '../currentEntry';
import { isBlank, isNoEntry } from '../isBlank';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';

export const progressMissing: TaskRule = {
  id: 'progress/missing',
  target: 'task',
  messages: { missing: 'error', placeholder: 'error' },
  words,
  check(task, context) {
    const entry = currentEntry('progress', task, context);
    if (!entry || !isNoEntry(entry.raw)) return [];
    return [atField(isBlank(entry.raw) ? 'missing' : 'placeholder', entry)];
  },
};
