// Is an entry copied from the task, its indicator, the last period or another task? It says how much is shared.

import { progressCopied as words } from '../../messages/zh-CN/rules/progress/copied';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';
import { progressEntry } from './progressEntry';

export const progressCopied: TaskRule = {
  id: 'progress/copied',
  target: 'task',
  messages: { task: 'warning', indicator: 'warning', lastPeriod: 'warning', neighbour: 'warning' },
  words,
  check(task, context) {
    const entry = progressEntry(task, context);
    if (!entry?.copy) return [];
    const { from, share, neighbour } = entry.copy;
    return [
      atField(from, entry.field, {
        data: { share, other: neighbour?.no ?? '', row: neighbour?.row ?? 0 },
      }),
    ];
  },
};
