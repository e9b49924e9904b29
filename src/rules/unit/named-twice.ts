// Is one unit named twice in one cell?

import { namedTwice as words } from '../../messages/zh-CN/rules/unit/named-twice';
import type { TaskRule } from '../Rule';
import { wordsBehind } from './roleWords';
import { identity, reportUnits } from './unitCells';

export const namedTwice: TaskRule = {
  id: 'unit/named-twice',
  target: 'task',
  reads: 'units',
  messages: { twice: 'warning' },
  words,
  check: (task, { facts }) =>
    reportUnits(
      'twice',
      task,
      (unit, cell) =>
        cell.units.some(
          (other) => other.start < unit.start && identity(other, facts) === identity(unit, facts),
        ) && !/^[主总]?牵头/.test(wordsBehind(cell)[cell.units.indexOf(unit)] ?? ''),
    ),
};
