// Is the leading unit named among the helpers of the same task too?

import { leadAlsoCoop as words } from '../../messages/zh-CN/rules/unit/lead-also-coop';
import type { TaskRule } from '../Rule';
import { identity, reportUnits } from './unitCells';

export const leadAlsoCoop: TaskRule = {
  id: 'unit/lead-also-coop',
  target: 'task',
  reads: 'units',
  messages: { both: 'warning' },
  words,
  check(task, { facts }) {
    const { lead, responsible } = task.units;
    const leads = new Set(
      (lead.length > 0 ? lead : responsible)
        .filter(({ collective }) => !collective)
        .map((unit) => identity(unit, facts)),
    );
    return reportUnits(
      'both',
      task,
      (unit, { field }) => field === task.coop && leads.has(identity(unit, facts)),
    );
  },
};
