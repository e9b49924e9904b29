// Are the units no longer those that were issued?

import { officialUnitsChanged as words } from '../../messages/zh-CN/rules/official/units-changed';
import type { TaskRule } from '../Rule';
import { textReports } from './textReports';

export const officialUnitsChanged: TaskRule = {
  id: 'official/units-changed',
  target: 'task',
  messages: { changed: 'error', harmless: 'info' },
  words,
  check: (task, context) => textReports(task, context, ['lead', 'coop', 'responsible']),
};
