// Does nobody answer by name: only 各乡镇, 有关部门 and the like?

import { collectiveOnly as words } from '../../messages/zh-CN/rules/unit/collective-only';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';
import { quoted, unitCells } from './unitCells';

export const collectiveOnly: TaskRule = {
  id: 'unit/collective-only',
  target: 'task',
  reads: 'units',
  messages: { collective: 'warning' },
  words,
  check(task) {
    const answering = [...task.units.lead, ...task.units.responsible];
    const [first] = answering;
    if (!first || !answering.every(({ collective }) => collective)) return [];
    const cell = unitCells(task).find(({ units }) => units.includes(first));
    const data = { names: quoted(answering.map(({ clean }) => clean)) };
    return cell ? [atField('collective', cell.field, { unit: first.clean, data })] : [];
  },
};
