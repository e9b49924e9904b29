// Does a task stand under no group, in a table that has groups?

import { taskWithoutGroup as words } from '../../messages/zh-CN/rules/structure/task-without-group';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';

export const taskWithoutGroup: TaskRule = {
  id: 'structure/task-without-group',
  target: 'task',
  messages: { none: 'warning' },
  words,
  check(task, { table, facts }) {
    const column = table.columns.group;
    const isBroken = facts.brokenMerges.get(task.index)?.includes('group') ?? false;
    if (!facts.blankGroups.has(task.index) || isBroken || facts.blankColumns.has('group')) return [];
    return [
      column === null ? atField('none', task.text) : { message: 'none', at: { row: task.row, column } },
    ];
  },
};
