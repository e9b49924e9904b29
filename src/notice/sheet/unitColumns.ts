// Which unit columns does a notice's table have, and what stands in them: by role, or 责任单位 in the clauses' own words under a printed rule?

import type { Unit } from '../../language/unit';
import { ruleOfCell } from '../../table/roleRule';
import type { NoticeTask } from '../Notice';

/** A unit column. */
export interface UnitColumn {
  readonly role: 'lead' | 'coop' | 'responsible';
  readonly cell: (task: NoticeTask) => string;
}

/** The columns, and whether the table prints that the first unit of 责任单位 leads. */
export interface UnitColumns {
  readonly columns: readonly UnitColumn[];
  readonly firstLeads: boolean;
}

/** Columns nobody fills are left out. */
export function unitColumns(tasks: readonly NoticeTask[]): UnitColumns {
  const firstLeads =
    tasks.some(({ rule, wording }) => rule === 'first-leads' && wording !== '') && tasks.every(reads);
  const cell =
    (role: UnitColumn['role']) =>
    (task: NoticeTask): string => {
      if (firstLeads && task.wording !== '') return role === 'responsible' ? task.wording : '';
      const isLost =
        role === 'responsible' && task.oddities.includes('verb-lost') && task.responsible.length > 0;
      return isLost ? task.wording : printed(task[role]);
    };
  const columns = (['lead', 'coop', 'responsible'] as const)
    .map((role): UnitColumn => ({ role, cell: cell(role) }))
    .filter((column) => tasks.some((task) => column.cell(task) !== ''));
  return { columns, firstLeads };
}

/** Would its words, read under the rule, say what the notice says? */
function reads(task: NoticeTask): boolean {
  const { wording, lead, coop, responsible } = task;
  if (wording === '') return true;
  const [first, ...others] = [...lead, ...coop, ...responsible].sort((a, b) => a.start - b.start);
  if (!first) return true;
  if (ruleOfCell('first-leads', wording) === 'responsible') return lead.length + coop.length === 0;
  return lead.length === 1 && lead[0] === first && coop.length === others.length && responsible.length === 0;
}

function printed(units: readonly Unit[]): string {
  return units.map(({ raw }) => raw.trim()).join('、');
}
