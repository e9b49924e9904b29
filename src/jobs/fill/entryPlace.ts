// Into which columns does this period's entry go?

import { tableFacts } from '../../rules/facts/TableFacts';
import type { UnderstoodTable } from '../../table/UnderstoodTable';
import type { SheetSnapshot } from '../../workbook/SheetSnapshot';

/** Columns of the current period; null where the table has no such column. */
export interface EntryPlace {
  /** Where the report goes: place in `task.progress`, or in `task.status` where an office writes its reports there; and its column. */
  readonly text: {
    readonly kind: 'progress' | 'status';
    readonly at: number;
    readonly column: number;
  } | null;
  /** Place in `task.status` of the status words. */
  readonly status: number | null;
}

/** The columns as of a day, `YYYY-MM-DD`. */
export function entryPlace(table: UnderstoodTable, sheet: SheetSnapshot, asOf: string): EntryPlace {
  const { current, statusIsWords } = tableFacts(table, sheet, asOf);
  const status = current.status === null ? null : table.columns.status[current.status];
  if (current.progress !== null) {
    const column = table.columns.progress[current.progress]?.column ?? 0;
    return {
      text: { kind: 'progress', at: current.progress, column },
      status: statusIsWords ? current.status : null,
    };
  }
  if (current.status === null || statusIsWords) return { text: null, status: current.status };
  return { text: { kind: 'status', at: current.status, column: status?.column ?? 0 }, status: null };
}
