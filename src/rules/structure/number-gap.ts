// Are numbers left out before a task? A task without a number, or with a doubled one, fills its place.

import { numberGap as words } from '../../messages/zh-CN/rules/structure/number-gap';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';

export const numberGap: TaskRule = {
  id: 'structure/number-gap',
  target: 'task',
  messages: { gap: 'info' },
  words,
  check(task, { table, facts: { numbering } }) {
    const before = numbering.gaps.get(task.index);
    if (before === undefined) return [];
    const data = { before, no: task.no ?? '' };
    const column = table.columns.number;
    return numbering.place === 'column' && column !== null
      ? [{ message: 'gap', at: { row: task.row, column }, data }]
      : [atField('gap', task.text, { data })];
  },
};
