// Has a task no deadline, in a table that gives one for others? A deadline from the heading or a merged cell counts.

import { deadlineMissing as words } from '../../messages/zh-CN/rules/deadline/missing';
import { isNoEntry } from '../isBlank';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';

export const deadlineMissing: TaskRule = {
  id: 'deadline/missing',
  target: 'task',
  messages: { missing: 'error' },
  words,
  check(task, { facts }) {
    const { deadline, index } = task;
    const isExplained =
      facts.blankColumns.has('deadline') || facts.brokenMerges.get(index)?.includes('deadline');
    const isMissing = deadline !== null && isNoEntry(deadline.raw) && !isExplained;
    return isMissing ? [atField('missing', deadline)] : [];
  },
};
