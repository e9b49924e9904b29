// What is wrong with what a unit filled in: left out, put where it does not belong, or worked out by a formula?

import type { PeriodField } from '../../table/DutyTable';
import { cellAddress } from '../../workbook/address';
import type { ReturnProblem } from './IntakeReport';
import type { MasterTable } from './MasterTable';
import { entryText, isSameEntry, type ReturnedEntry } from './readEntries';
import type { ReadReturn } from './readReturn';
import { returnProblem } from './returnProblem';
import { holdsEntry } from './stackedEntries';
import type { ReportingUnit } from './TaskUnit';

/** Problems of the entries, in the order of the master's tasks. */
export function entryProblems(
  read: ReadReturn,
  entries: readonly ReturnedEntry[],
  master: MasterTable,
  unit: ReportingUnit,
): readonly ReturnProblem[] {
  const own = new Set(unit.tasks.map(({ index }) => index));
  return [
    ...entries.flatMap((entry) => problemsOf(entry, own.has(entry.task.index), unit, master)),
    ...earlierPeriods(read, master),
  ];
}

function problemsOf(
  entry: ReturnedEntry,
  isOwn: boolean,
  unit: ReportingUnit,
  { units }: MasterTable,
): readonly ReturnProblem[] {
  const { task, kind, cell, text, standing, isFormula } = entry;
  const { no } = task;
  const at = { cell, no };
  if (!isOwn) {
    const isKnown = units.some(({ name }) => holdsEntry(standing, { name, text }));
    const isForeign = text !== '' && !isSameEntry(standing, text) && !isKnown;
    return isForeign ? [returnProblem('entry-foreign', { ...at, from: standing || null, to: text })] : [];
  }
  const missing = kind === 'progress' ? 'entry-missing' : 'status-missing';
  const owes = kind === 'progress' || unit.principal.has(task.index);
  return [
    ...(isFormula ? [returnProblem('formula', { ...at, to: text || null })] : []),
    ...(text === '' && owes ? [returnProblem(missing, at)] : []),
  ];
}

/** Columns of other periods are not this period's to fill in. */
function earlierPeriods({ comparison, table }: ReadReturn, master: MasterTable): readonly ReturnProblem[] {
  const columns = new Map(comparison.columns.map((pair) => [pair.base, pair.now]));
  const { place } = master;
  return (['progress', 'status'] as const).flatMap((kind) =>
    master.table.columns[kind].flatMap(({ column }, at) => {
      const isCurrent = kind === place.text?.kind ? at === place.text.at : at === place.status;
      const isStatus = kind === 'status' && at === place.status;
      const now = table.columns[kind].findIndex((one) => one.column === columns.get(column));
      if (isCurrent || isStatus || now < 0) return [];
      return comparison.pairs.flatMap((pair) =>
        changedField(pair.base[kind][at], pair.now[kind][now], pair.base.no),
      );
    }),
  );
}

function changedField(
  before: PeriodField | undefined,
  after: PeriodField | undefined,
  no: string | null,
): readonly ReturnProblem[] {
  const [from, to] = [entryText(before?.raw ?? ''), entryText(after?.raw ?? '')];
  if (!after || isSameEntry(from, to)) return [];
  const cell = cellAddress(after.row, after.column);
  return [returnProblem('entry-in-wrong-place', { cell, no, from: from || null, to: to || null })];
}
