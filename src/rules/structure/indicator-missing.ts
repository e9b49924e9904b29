// Is the indicator (指标要求) of a task blank, in a table that gives one for others?

import { indicatorMissing as words } from '../../messages/zh-CN/rules/structure/indicator-missing';
import { isBlank } from '../isBlank';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';

export const indicatorMissing: TaskRule = {
  id: 'structure/indicator-missing',
  target: 'task',
  messages: { missing: 'info' },
  words,
  check(task, { facts }) {
    const { indicator } = task;
    const isMissing = indicator !== null && isBlank(indicator.raw) && !facts.blankColumns.has('indicator');
    return isMissing ? [atField('missing', indicator)] : [];
  },
};
