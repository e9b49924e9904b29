// Does a task stand before or behind others than in the issued table? A row put in moves nobody.

import { atField } from '../Report';
import type { TaskRule } from '../Rule';

export const officialRowMoved: TaskRule = {
  id: 'official/row-moved',
  target: 'task',
  messages: { moved: 'warning' },
  check(task, { issued }) {
    const pair = issued?.byTask.get(task.index);
    return pair?.isMoved ? [atField('moved', task.text, { data: { place: pair.base.index } })] : [];
  },
};
