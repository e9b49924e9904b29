// Does no unit answer for the task: neither 牵头单位 nor 责任单位?

import { leadMissing as words } from '../../messages/zh-CN/rules/unit/lead-missing';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';

export const leadMissing: TaskRule = {
  id: 'unit/lead-missing',
  target: 'task',
  reads: 'units',
  messages: { missing: 'error' },
  words,
  check(task, { facts }) {
    const field = task.lead ?? task.responsible;
    const isMissing =
      field?.error === undefined && task.units.lead.length + task.units.responsible.length === 0;
    return field && isMissing && !facts.blankColumns.has('units') ? [atField('missing', field)] : [];
  },
};
