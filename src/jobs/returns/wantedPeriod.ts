// Which reporting period is being collected, and is a file of another one?

import type { MasterTable } from './MasterTable';
import { isSamePeriod } from './isSamePeriod';
import type { ReadReturn } from './readReturn';

/**
 * The master's (asked for, or printed over its entry column), else the one most files name; null when nobody tells.
 * Of periods named equally often the one that comes last in the alphabet counts, so that the order of files does not.
 */
export function wantedPeriod(
  master: Pick<MasterTable, 'period'>,
  reads: readonly ReadReturn[],
): string | null {
  if (master.period !== null) return master.period;
  const said = reads.flatMap(({ facts }) => facts.period ?? []);
  const votes = said.map((period) => ({
    period,
    count: said.filter((one) => isSamePeriod(one, period)).length,
  }));
  const [most] = votes.sort((a, b) => b.count - a.count || (a.period < b.period ? 1 : -1));
  return most?.period ?? null;
}

/** The period a file is of: as it says, else as the heading of its entry column prints it. */
export function periodOf({ facts, table, comparison }: ReadReturn, master: MasterTable): string | null {
  if (facts.period !== null) return facts.period;
  const { text } = master.place;
  if (!text) return null;
  const column = comparison.columns.find(({ base }) => base === text.column)?.now;
  return table.columns[text.kind].find((one) => one.column === column)?.period ?? null;
}
