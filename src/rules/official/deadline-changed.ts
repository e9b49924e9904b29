// Is a deadline no longer the one that was issued?

import type { TaskRule } from '../Rule';
import { textReports } from './textReports';

export const officialDeadlineChanged: TaskRule = {
  id: 'official/deadline-changed',
  target: 'task',
  messages: { changed: 'error', harmless: 'info' },
  check: (task, context) => textReports(task, context, ['deadline']),
};
