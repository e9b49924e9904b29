// Are several leading units named without saying that they lead jointly?

import { severalLeads as words } from '../../messages/zh-CN/rules/unit/several-leads';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';
import { identity, quoted } from './unitCells';

const joint = /(?:共同|联合|双|并列|分别)\s*牵头/;

export const severalLeads: TaskRule = {
  id: 'unit/several-leads',
  target: 'task',
  reads: 'units',
  messages: { several: 'info' },
  words,
  options: { most: { default: 1, least: 1, most: 20 } },
  check({ lead, units }, { table, facts, options }) {
    const leads = new Set(units.lead.map((unit) => identity(unit, facts)));
    if (!lead || lead.error !== undefined || leads.size <= (options['most'] ?? 1)) return [];
    const heading = table.headings.get(lead.column) ?? '';
    if (joint.test(lead.raw) || joint.test(heading)) return [];
    const names = quoted(units.lead.map(({ clean }) => clean));
    return [atField('several', lead, { data: { names, count: leads.size } })];
  },
};
