// Is there a task that the issued table does not have?

import { atField } from '../Report';
import type { TaskRule } from '../Rule';

export const officialRowAdded: TaskRule = {
  id: 'official/row-added',
  target: 'task',
  messages: { added: 'error' },
  check: (task, { issued }) =>
    issued === undefined || issued.byTask.has(task.index) ? [] : [atField('added', task.text)],
};
