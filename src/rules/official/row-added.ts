// Is there a task that the issued table does not have?

import { officialRowAdded as words } from '../../messages/zh-CN/rules/official/row-added';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';

export const officialRowAdded: TaskRule = {
  id: 'official/row-added',
  target: 'task',
  messages: { added: 'error' },
  words,
  check: (task, { issued }) =>
    issued === undefined || issued.byTask.has(task.index) ? [] : [atField('added', task.text)],
};
