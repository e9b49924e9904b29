// Is the current period's 完成情况 of a task not filled in, in a table that is being reported? A dash or 无 is no entry.

import { statusMissing as words } from '../../messages/zh-CN/rules/status/missing';
import { currentEntry } from '../currentEntry';
import { isBlank, isNoEntry } from '../isBlank';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';

export const statusMissing: TaskRule = {
  id: 'status/missing',
  target: 'task',
  messages: { missing: 'error', placeholder: 'error' },
  words,
  check(task, context) {
    const entry = currentEntry('status', task, context);
    if (!entry || !isNoEntry(entry.raw)) return [];
    return [atField(isBlank(entry.raw) ? 'missing' : 'placeholder', entry)];
  },
};
