// One row of 任务明细 per task and unit: a task with several leads stands once under each of them.

import type { Role, SummaryTask } from './SummaryTask';
import type { UnitName } from './unitName';

/** 角色 as 任务明细 prints it; 未明确 = nobody answers for the task. */
type DetailRole = Role | '未明确';

/** 目录: — where there is no unit or no catalog. */
export type Listing = '在册' | '不在册' | '—';

/** One row of 任务明细; its key is task + role + unit. */
export interface DetailRow {
  readonly task: SummaryTask;
  readonly role: DetailRole;
  /** Null = nobody. */
  readonly unit: UnitName | null;
  readonly listing: Listing;
  /** Exactly one row of a task. */
  readonly isFirstOfTask: boolean;
  /** Exactly one row of a task and role. */
  readonly isFirstOfRole: boolean;
  /** The unit answers for the task (it leads, or is responsible where nobody leads). */
  readonly answers: boolean;
}

const roles: readonly Role[] = ['牵头', '责任', '配合'];

/** Place of each task's first row, from 1. */
export function firstRows(rows: readonly DetailRow[]): ReadonlyMap<SummaryTask, number> {
  const places = new Map<SummaryTask, number>();
  rows.forEach(({ task, isFirstOfTask }, place) => {
    if (isFirstOfTask) places.set(task, place + 1);
  });
  return places;
}

/** The rows in the order of the tasks; within a task those who answer first. */
export function detailRows(tasks: readonly SummaryTask[], hasCatalog: boolean): readonly DetailRow[] {
  return tasks.flatMap((task) => {
    const rows: DetailRow[] = [];
    const add = (role: DetailRole, unit: UnitName | null) => {
      rows.push({
        task,
        role,
        unit,
        listing: unit === null || !hasCatalog ? '—' : unit.listed ? '在册' : '不在册',
        isFirstOfTask: rows.length === 0,
        isFirstOfRole: rows.every((row) => row.role !== role),
        answers: unit !== null && role !== '配合' && task.answering.includes(unit),
      });
    };
    if (task.answering.length === 0) add('未明确', null);
    for (const role of roles) for (const unit of task.units[role]) add(role, unit);
    return rows;
  });
}
