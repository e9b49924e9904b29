// What stands in the cells of each task of a notice? Units by role, or in the clauses' own words where a printed rule says who leads.

import type { Unit } from '../../language/unit';
import { ruleOfCell } from '../../table/roleRule';
import type { NoticeTask } from '../Notice';
import type { NoticeRow } from './NoticeRow';

/** The rows, and whether the table has to print that the first unit of 责任单位 leads. */
export interface NoticeRows {
  readonly rows: readonly NoticeRow[];
  readonly firstLeads: boolean;
}

/** A row for every task, in their order. */
export function noticeRows(tasks: readonly NoticeTask[]): NoticeRows {
  const firstLeads =
    tasks.some(({ rule, wording }) => rule === 'first-leads' && wording !== '') && tasks.every(reads);
  const rows = tasks.map((task, place): NoticeRow => {
    const { no, group, text, deadline, leader, contact, clause, paragraph } = task;
    const units = unitsOf(task, firstLeads);
    const said = { deadline: deadline.raw, leader, contact, clause: clause ?? '' };
    return { key: `task ${place}`, no: no ?? '', group, text, paragraph, ...said, ...units };
  });
  return { rows, firstLeads };
}

function unitsOf(task: NoticeTask, firstLeads: boolean): Pick<NoticeRow, 'lead' | 'coop' | 'responsible'> {
  const { wording, oddities, lead, coop, responsible } = task;
  if (firstLeads && wording !== '') return { lead: '', coop: '', responsible: wording };
  const isLost = oddities.includes('verb-lost') && responsible.length > 0;
  return { lead: printed(lead), coop: printed(coop), responsible: isLost ? wording : printed(responsible) };
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
