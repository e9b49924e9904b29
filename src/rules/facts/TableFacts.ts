// What several rules need to know about the whole table: worked out once, in one pass each, so that rules never loop over rows.

import type { UnderstoodTable } from '../../table/UnderstoodTable';
import type { SheetSnapshot } from '../../workbook/SheetSnapshot';
import { blankColumns, type WatchedColumn } from './blankColumns';
import { currentPeriod } from './currentPeriod';
import { numbering, type Numbering } from './numbering';

export type { WatchedColumn };

/** Facts about the table. */
export interface TableFacts {
  /** Columns that are there and blank in every row. */
  readonly blankColumns: ReadonlySet<WatchedColumn>;
  readonly numbering: Numbering;
  /** Place of the current period in `task.progress` and `task.status`; null when the table has no such column. */
  readonly current: { readonly progress: number | null; readonly status: number | null };
}

/** Works the facts out. */
export function tableFacts(table: UnderstoodTable, sheet: SheetSnapshot, asOf: string): TableFacts {
  return {
    blankColumns: blankColumns(table),
    numbering: numbering(table, sheet),
    current: {
      progress: currentPeriod(table, table.columns.progress, (task) => task.progress, asOf),
      status: currentPeriod(table, table.columns.status, (task) => task.status, asOf),
    },
  };
}
