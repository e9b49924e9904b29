// Is one unit named twice in one cell?

import { namedTwice as words } from '../../messages/zh-CN/rules/unit/named-twice';
import type { TaskRule } from '../Rule';
import { identity, reportUnits } from './unitCells';

export const namedTwice: TaskRule = {
  id: 'unit/named-twice',
  target: 'task',
  messages: { twice: 'warning' },
  words,
  check: (task) =>
    reportUnits('twice', task, (unit, { units }) =>
      units.some((other) => other.start < unit.start && identity(other) === identity(unit)),
    ),
};
