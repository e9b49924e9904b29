// Which period's entries are the latest in a table, and which columns the newest, whatever day it is?

import { isNoEntry } from '../../rules/isBlank';
import type { PeriodColumn } from '../../table/DutyTable';
import type { MasterTable } from './MasterTable';

/** Does the column keep the text of the period before (上期进展情况)? */
export function isLastPeriod({ period }: Pick<PeriodColumn, 'period'>): boolean {
  return period?.startsWith('上期') === true;
}

/** The table looked at where anybody filled in last; unchanged where it has one period, or nobody filled in anything. */
export function latestEntries(master: MasterTable): MasterTable {
  const { tasks } = master.table;
  return lookedAt(master, (kind, at) => tasks.some((task) => !isNoEntry(task[kind][at]?.raw ?? '')));
}

/** The table looked at in the columns of its newest period, filled in or not. */
export function newestColumns(master: MasterTable): MasterTable {
  return lookedAt(master, () => true);
}

function lookedAt(
  master: MasterTable,
  isWanted: (kind: 'progress' | 'status', at: number) => boolean,
): MasterTable {
  const { table, place } = master;
  const last = (kind: 'progress' | 'status'): number =>
    table.columns[kind].findLastIndex((column, at) => !isLastPeriod(column) && isWanted(kind, at));
  const kind = place.text?.kind ?? 'progress';
  const [text, status] = [last(kind), last('status')];
  const column = table.columns[kind][text]?.column ?? 0;
  return {
    ...master,
    place: {
      text: place.text && text >= 0 ? { kind, at: text, column } : place.text,
      status: place.status !== null && status >= 0 ? status : place.status,
    },
  };
}
