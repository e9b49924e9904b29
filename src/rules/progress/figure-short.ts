// Does an entry report a figure that misses the task's target for the same subject, once the target's day has come?

import type { FigureMatch } from '../../language/quantity';
import {
  progressFigureShort as words,
  quantityInWords,
} from '../../messages/zh-CN/rules/progress/figure-short';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';
import { isDue, taskFigures, type TaskFigures } from './taskFigures';
import { progressEntry } from './progressEntry';

export const progressFigureShort: TaskRule = {
  id: 'progress/figure-short',
  target: 'task',
  messages: { short: 'warning' },
  words,
  check(task, context) {
    const entry = progressEntry(task, context);
    const read = taskFigures(task, context);
    if (!entry || !read) return [];
    const missed = read.matches.filter(
      (match) =>
        match.reached === false &&
        !isSumEnough(match, read, entry.field.raw) &&
        isDue(match, read, task, context),
    );
    const [first] = missed;
    if (!first) return [];
    const pairs = missed.map(({ target, figure }) => quantityInWords(target.raw, figure.raw));
    return [
      atField('short', entry.field, {
        span: first.figure.span,
        data: { pairs: [...new Set(pairs)].join('；') },
      }),
    ];
  },
};

/** 新建28座、改建12座，共40座: the sum answers. */
function isSumEnough({ target, figure }: FigureMatch, { figures }: TaskFigures, entry: string): boolean {
  return figures.some(
    ({ unit, low, span }) =>
      unit === figure.unit &&
      (low ?? 0) >= (target.low ?? Infinity) &&
      /(?:共|合计|总计|累计)[^，。；,;]{0,4}$/.test(entry.slice(0, span[0])),
  );
}
