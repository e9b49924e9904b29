// Does no unit answer for the task: neither 牵头单位 nor 责任单位?

import { atField } from '../Report';
import type { TaskRule } from '../Rule';

export const leadMissing: TaskRule = {
  id: 'unit/lead-missing',
  target: 'task',
  messages: { missing: 'error' },
  check(task, { facts }) {
    const field = task.lead ?? task.responsible;
    const isMissing =
      field?.error === undefined && task.units.lead.length + task.units.responsible.length === 0;
    return field && isMissing && !facts.blankColumns.has('units') ? [atField('missing', field)] : [];
  },
};
