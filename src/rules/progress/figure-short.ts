// Does an entry report a figure that misses the task's target for the same subject, once the target's day has come?

import { quantityInWords } from '../../messages/zh-CN/rules/progress/figure-short';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';
import { isDue, taskFigures } from './figures';
import { progressEntry } from './progressEntry';

export const progressFigureShort: TaskRule = {
  id: 'progress/figure-short',
  target: 'task',
  messages: { short: 'warning' },
  check(task, context) {
    const entry = progressEntry(task, context);
    const missed = (taskFigures(task, context)?.matches ?? []).filter(
      ({ target, reached }) => reached === false && isDue(target, task, context),
    );
    const [first] = missed;
    if (!entry || !first) return [];
    const pairs = missed.map(({ target, figure }) => quantityInWords(target.raw, figure.raw));
    return [
      atField('short', entry.field, {
        span: first.figure.span,
        data: { pairs: [...new Set(pairs)].join('；') },
      }),
    ];
  },
};
