// Do the body of a notice and the list enclosed with it say different things about one task?

import { betweenBodyListDiffer as words } from '../../messages/zh-CN/rules/between/body-list-differ';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';
import { bodyListDifferences } from './bodyListDifferences';

export const betweenBodyListDiffer: TaskRule = {
  id: 'between/body-list-differ',
  target: 'task',
  messages: { text: 'warning', units: 'warning', deadline: 'warning', 'list-only': 'warning' },
  words,
  check(task, { body }) {
    if (body === undefined) return [];
    const pair = body.byTask.get(task.index);
    return pair ? bodyListDifferences(pair) : [atField('list-only', task.text)];
  },
};
