// Does a task have no number where the others have one?

import { numberMissing as words } from '../../messages/zh-CN/rules/structure/number-missing';
import { isNoEntry } from '../isBlank';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';

export const numberMissing: TaskRule = {
  id: 'structure/number-missing',
  target: 'task',
  messages: { missing: 'warning' },
  words,
  check(task, { table, facts }) {
    const { place } = facts.numbering;
    if ((task.no !== null && !isNoEntry(task.no)) || place === 'none') return [];
    if (place === 'text' && isNoEntry(task.text.raw)) return [];
    const column = table.columns.number;
    return place === 'column' && column !== null
      ? [{ message: 'missing', at: { row: task.row, column } }]
      : [atField('missing', task.text)];
  },
};
