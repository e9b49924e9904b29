// Which columns are there and blank in every row? Then one finding speaks for the column instead of one a row (rules.md).

import type { Field } from '../../table/DutyTable';
import type { UnderstoodTable, UnderstoodTask } from '../../table/UnderstoodTable';
import { isBlank, isNoEntry } from '../isBlank';

/** Columns whose blank cells are findings (`unused`: one that names tasks beside the one read); fill-in columns are counted per task and are not among them. */
export type WatchedColumn =
  'number' | 'group' | 'text' | 'unused' | 'indicator' | 'deadline' | 'units' | 'coop';

const isFilled: Record<WatchedColumn, (task: UnderstoodTask) => boolean> = {
  number: (task) => task.no !== null,
  group: (task) => task.group !== null,
  text: (task) => !isBlank(task.text.raw),
  unused: () => false,
  indicator: (task) => hasText(task.indicator),
  deadline: (task) => task.deadline !== null && !isNoEntry(task.deadline.raw),
  units: (task) => task.units.lead.length + task.units.responsible.length > 0,
  coop: (task) => hasText(task.coop),
};

/** Of one task nobody can say that a whole column is blank, so a table needs two. */
export function blankColumns(table: UnderstoodTable): ReadonlySet<WatchedColumn> {
  if (table.tasks.length < 2) return new Set();
  const { number, group, text, indicator, deadline, lead, responsible, coop } = table.columns;
  const there: Record<WatchedColumn, number | null> = {
    number: table.groups.some((known) => known.no !== null) ? null : number,
    group,
    text,
    unused: table.unusedTaskColumn,
    indicator,
    deadline,
    units: lead ?? responsible,
    coop,
  };
  const watched = Object.keys(there) as WatchedColumn[];
  return new Set(watched.filter((kind) => there[kind] !== null && !table.tasks.some(isFilled[kind])));
}

function hasText(field: Field | null): boolean {
  return field !== null && !isBlank(field.raw);
}
