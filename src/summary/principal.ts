// Who answers for the tasks of this table: leads (牵头), responsible units (责任), or leads here and responsible units there?

import type { DutyColumns } from '../table/DutyTable';
import type { Criterion } from './countIfs';
import type { SummaryTask } from './SummaryTask';

/** The role that answers, with its word and its condition in 任务明细. */
export interface Principal {
  /** 牵头 or 责任. */
  readonly word: '牵头' | '责任';
  /** Marks the rows of units that answer for their task. */
  readonly criterion: Criterion;
}

/** The condition is the role itself; only a table that mixes both needs the column 主责. */
export function principal(
  tasks: readonly SummaryTask[],
  columns: Pick<DutyColumns, 'lead' | 'responsible'>,
): Principal {
  const withLead = tasks.some(({ units }) => units.牵头.length > 0);
  const responsibleOnly = tasks.some(({ units }) => units.牵头.length === 0 && units.责任.length > 0);
  if (withLead && responsibleOnly) return { word: '牵头', criterion: ['主责', 1] };
  if (responsibleOnly || (!withLead && columns.lead === null && columns.responsible !== null)) {
    return { word: '责任', criterion: ['角色', '"责任"'] };
  }
  return { word: '牵头', criterion: ['角色', '"牵头"'] };
}
