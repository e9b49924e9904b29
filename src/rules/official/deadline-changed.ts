// Is a deadline no longer the one that was issued?

import { officialDeadlineChanged as words } from '../../messages/zh-CN/rules/official/deadline-changed';
import type { TaskRule } from '../Rule';
import { textReports } from './textReports';

export const officialDeadlineChanged: TaskRule = {
  id: 'official/deadline-changed',
  target: 'task',
  messages: { changed: 'error', harmless: 'info' },
  words,
  check: (task, context) => textReports(task, context, ['deadline']),
};
