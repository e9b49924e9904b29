// Does a unit cell name something that is no unit the catalog knows or could know? Without a catalog only where nearly all other names of the table are well formed.

import { unitUnknown as words } from '../../messages/zh-CN/rules/unit/unknown';
import type { TaskRule } from '../Rule';
import { reportUnits } from './unitCells';

export const unitUnknown: TaskRule = {
  id: 'unit/unknown',
  target: 'task',
  reads: 'units',
  messages: { unknown: 'warning' },
  words,
  check: (task, { catalog, facts }) =>
    catalog || facts.bodies.areKnown ? reportUnits('unknown', task, ({ match }) => match === 'unknown') : [],
};
