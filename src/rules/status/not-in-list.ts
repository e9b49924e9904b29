// Does the status cell say something that is none of the status words, marks and percents, in a column used for them?

import { statusNotInList as words } from '../../messages/zh-CN/rules/status/not-in-list';
import { currentEntry, currentStatus } from '../currentEntry';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';
import { statusRepairs } from './statusRepairs';

export const statusNotInList: TaskRule = {
  id: 'status/not-in-list',
  target: 'task',
  messages: { unclear: 'warning' },
  words,
  check(task, context) {
    const entry = currentEntry('status', task, context);
    const isUnclear = currentStatus(task, context) === 'unclear' && entry?.error === undefined;
    if (!entry || !isUnclear || !context.facts.statusIsWords) return [];
    return [atField('unclear', entry, { repairs: statusRepairs(entry, context.catalog?.statusWords ?? []) })];
  },
};
