// Does a task stand before or behind others than in the issued table? A row put in moves nobody.

import { officialRowMoved as words } from '../../messages/zh-CN/rules/official/row-moved';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';

export const officialRowMoved: TaskRule = {
  id: 'official/row-moved',
  target: 'task',
  messages: { moved: 'warning' },
  words,
  check(task, { issued }) {
    const pair = issued?.byTask.get(task.index);
    return pair?.isMoved ? [atField('moved', task.text, { data: { place: pair.base.index } })] : [];
  },
};
