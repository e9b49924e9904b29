// Last period beside this one: with which period of the table, or with which file, and what came of it?

import type { MasterTable, PeriodComparison } from '../../jobs/returns';
import type { ReturnFiles } from './ReturnFiles';
import { r } from './returnsWords';
import type { RoundTable } from './useRoundTable';

/** A kind of change. */
export type Change = keyof PeriodComparison['counts'];

/** In the order in which a person wants to see them. */
export const changes: readonly Change[] = ['regressed', 'dropped', 'same', 'changed', 'new', 'none'];

/** The result, with what it was compared, or the sentence that says why there is none. */
export interface Comparison {
  readonly result: PeriodComparison | null;
  readonly name: string;
  readonly sentence: string | null;
}

/** Nothing compared yet. */
export const noComparison: Comparison = { result: null, name: '', sentence: null };

/** Periods of other columns of the table, as their headings print them. */
export function otherPeriods({ table, place }: MasterTable): readonly string[] {
  if (!place.text) return [];
  const { kind, at } = place.text;
  const periods = table.columns[kind].flatMap(({ period }, one) => (one === at ? [] : (period ?? [])));
  return [...new Set(periods)];
}

/** With another period of this table. */
export function withPeriod({ jobs, at, master }: RoundTable, asOf: string, period: string): Comparison {
  const { table, catalog } = at.opened;
  const last = jobs.masterTable({ table, catalog, sheet: at.snapshot }, { asOf, period });
  return { result: jobs.comparePeriods(last, master), name: period, sentence: null };
}

/** With the table in a file. */
export async function withFile(
  { jobs, master }: RoundTable,
  asOf: string,
  file: File,
  files: ReturnFiles,
): Promise<Comparison> {
  const { name } = file;
  const content = await files.read(file);
  if (!content.ok) return { result: null, name, sentence: content.sentence };
  await jobs.prepareSheets(content.sheets);
  const opened = jobs.openTable(content.sheets, master.catalog ? { catalog: master.catalog } : {});
  const sheet = opened.ok ? content.sheets.find((one) => one.name === opened.table.sheet) : undefined;
  if (!opened.ok || !sheet) return { result: null, name, sentence: r('compare.noTable', { file: name }) };
  const last = jobs.masterTable({ ...opened, sheet }, { asOf, period: null });
  const refused = jobs.compareRefusal(last, master, name);
  if (refused !== null) return { result: null, name, sentence: refused };
  const result = jobs.comparePeriods(jobs.latestEntries(last), jobs.latestEntries(master));
  return { result, name, sentence: null };
}
