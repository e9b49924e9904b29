// What would the table be with this entry in it? The one task alone, so that the rules can be asked while a person types.

import type { CatalogWord } from '../../catalog/Catalog';
import { readStatus } from '../../language/progress';
import type { PeriodField } from '../../table/DutyTable';
import type { UnderstoodTable, UnderstoodTask } from '../../table/UnderstoodTable';
import type { EntryPlace } from './entryPlace';

/** A typed entry; null leaves the cell as it is. */
export interface TypedEntry {
  readonly text: string | null;
  readonly status: string | null;
}

/** The table with this task only; later periods are left out, so that this one is the current one. */
export function withEntry(
  table: UnderstoodTable,
  task: UnderstoodTask,
  place: EntryPlace,
  typed: TypedEntry,
  words: readonly CatalogWord[],
): UnderstoodTable {
  const kinds = { progress: [...task.progress], status: [...task.status] };
  const put = (fields: PeriodField[], at: number, raw: string | null): void => {
    const field = fields[at];
    if (field && raw !== null) fields[at] = { ...field, raw };
  };
  if (place.text) put(kinds[place.text.kind], place.text.at, typed.text);
  if (place.status !== null) put(kinds.status, place.status, typed.status);
  const progressEnd = place.text?.kind === 'progress' ? place.text.at + 1 : kinds.progress.length;
  const lastStatus = place.text?.kind === 'status' ? place.text.at : place.status;
  const statusEnd = lastStatus === null ? kinds.status.length : lastStatus + 1;
  const edited: UnderstoodTask = {
    ...task,
    progress: kinds.progress.slice(0, progressEnd),
    status: kinds.status.slice(0, statusEnd),
    statusValues: kinds.status.slice(0, statusEnd).map(({ raw }) => readStatus(raw, words)),
  };
  return {
    ...table,
    columns: {
      ...table.columns,
      progress: table.columns.progress.slice(0, progressEnd),
      status: table.columns.status.slice(0, statusEnd),
    },
    tasks: [edited],
  };
}
