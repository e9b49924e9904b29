// Are the units no longer those that were issued?

import type { TaskRule } from '../Rule';
import { textReports } from './textReports';

export const officialUnitsChanged: TaskRule = {
  id: 'official/units-changed',
  target: 'task',
  messages: { changed: 'error', harmless: 'info' },
  check: (task, context) => textReports(task, context, ['lead', 'coop', 'responsible']),
};
