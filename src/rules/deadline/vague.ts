// Does the deadline say 分阶段 and the like, while no stage is dated anywhere in the row?

import { deadlineVague as words } from '../../messages/zh-CN/rules/deadline/vague';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';
import { latestDay } from '../../language/deadline';
import { lastDayInTexts } from './textDeadlines';

/** Stages told without a date (第一阶段…，一期…). */
const stages = /第[一二三四五123456]\s*(?:阶段|步|批)|[一二三]期(?:工程|项目|建设)/;

export const deadlineVague: TaskRule = {
  id: 'deadline/vague',
  target: 'task',
  messages: { vague: 'info' },
  words,
  check(task, context) {
    const { deadline, deadlines } = task;
    const isPhased = deadlines.some(({ type }) => type === 'phased') && latestDay(deadlines) === null;
    if (!deadline || !isPhased) return [];
    const hasStages =
      lastDayInTexts(task, context) !== null || stages.test(`${task.text.raw}${task.indicator?.raw ?? ''}`);
    return hasStages ? [] : [atField('vague', deadline)];
  },
};
