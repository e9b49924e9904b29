// Does an entry report a figure that misses the task's target for the same subject, once the target's day has come?

import type { FigureMatch } from '../../language/quantity';
import {
  progressFigureShort as words,
  quantityInWords,
} from '../../messages/zh-CN/rules/progress/figure-short';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';
import type { RuleContext } from '../RuleContext';
import type { UnderstoodTask } from '../../table/UnderstoodTable';
import { earlierMatches, isDue, taskFigures, type TaskFigures } from './taskFigures';
import { progressEntry } from './progressEntry';

export const progressFigureShort: TaskRule = {
  id: 'progress/figure-short',
  target: 'task',
  messages: { short: 'warning' },
  words,
  options: { tolerance: { default: 0, least: 0, most: 50 } },
  check(task, context) {
    const entry = progressEntry(task, context);
    const read = taskFigures(task, context);
    if (!entry || !read) return [];
    const missed = read.matches.filter(
      (match) =>
        match.reached === false &&
        !isNear(match, context.options['tolerance'] ?? 0) &&
        !isSumEnough(match, read, entry.field.raw) &&
        isDue(match, read, task, context) &&
        !isSumOfPeriods(match, task, context),
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

/** 1月 1200人次, 2月 860人次 …: figures that fall are each period's own, and their sum answers. */
function isSumOfPeriods(
  { target, figure }: FigureMatch,
  task: UnderstoodTask,
  context: RuleContext,
): boolean {
  const told = earlierMatches([target], task, context).map(([one]) => one?.figure.low ?? 0);
  const own = figure.low ?? 0;
  return (
    !/[%‰]/.test(target.unit) &&
    Math.max(...told) > own &&
    told.reduce((all, next) => all + next, own) >= (target.low ?? Infinity)
  );
}

/** Within so many per cent of the target's own bound. */
function isNear({ target, figure }: FigureMatch, tolerance: number): boolean {
  const [asked, told] = [target.low ?? target.high, figure.low ?? figure.high];
  return (
    tolerance > 0 &&
    asked !== null &&
    told !== null &&
    Math.abs(told - asked) * 100 <= Math.abs(asked) * tolerance
  );
}
