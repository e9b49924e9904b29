// Which of several reporting periods is the current one on the as-of day? Rules about progress look at that one only (rules.md).

import type { PeriodColumn, PeriodField } from '../../table/DutyTable';
import { periodOrder } from '../../table/header/period';
import type { UnderstoodTable, UnderstoodTask } from '../../table/UnderstoodTable';
import { isBlank } from '../isBlank';

/**
 * Place of the current period among `columns` (oldest first), null when there is none: the last one that has ended by the as-of day,
 * or the one after it as soon as anything stands there. Where a heading names no time, the last column is the current one.
 * @example currentPeriod(table, table.columns.progress, (task) => task.progress, '2022-07-05') //=> 1 of 一季度, 二季度, 三季度
 */
export function currentPeriod(
  table: UnderstoodTable,
  columns: readonly PeriodColumn[],
  entriesOf: (task: UnderstoodTask) => readonly PeriodField[],
  asOf: string,
): number | null {
  const last = columns.length - 1;
  if (last <= 0) return last < 0 ? null : 0;
  const year = table.year ?? Number(asOf.slice(0, 4));
  const ends = columns.map(({ period }) => endMonth(period, year));
  if (ends.includes(null)) return last;
  const ended = ends.filter((end) => end !== null && end <= lastFullMonth(asOf)).length - 1;
  const next = ended + 1;
  const nextHasBegun = next <= last && table.tasks.some((task) => !isBlank(entriesOf(task)[next]?.raw ?? ''));
  return nextHasBegun ? next : Math.max(ended, 0);
}

/** Year × 100 + month in which the period ends. */
function endMonth(period: string | null, year: number): number | null {
  const order = period === null ? null : periodOrder(period);
  if (order === null) return null;
  return order < 10_000 ? year * 100 + order : order;
}

/** The last month that is over on the day, the day itself included. */
function lastFullMonth(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const monthIsOver = date === new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (monthIsOver) return year * 100 + month;
  return month === 1 ? (year - 1) * 100 + 12 : year * 100 + month - 1;
}
