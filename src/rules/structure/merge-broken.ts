// Is a group or a deadline blank below a filled one, in a table that merges such cells elsewhere?

import { mergeBroken as words } from '../../messages/zh-CN/rules/structure/merge-broken';
import type { TaskRule } from '../Rule';

export const mergeBroken: TaskRule = {
  id: 'structure/merge-broken',
  target: 'task',
  messages: { group: 'warning', deadline: 'warning' },
  words,
  check: (task, { table, facts }) =>
    (facts.brokenMerges.get(task.index) ?? []).flatMap((kind) => {
      const column = table.columns[kind];
      return column === null ? [] : [{ message: kind, at: { row: task.row, column } }];
    }),
};
