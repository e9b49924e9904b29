// What the ribbon's buttons ask of the workbook.

import type { DrawableWorkbook, KeepingWorkbook, MarkableWorkbook } from '../workbook/Workbook';

/** A workbook that can be read, drawn into, marked, and that keeps what was asked once. */
export interface CommandWorkbook extends DrawableWorkbook, MarkableWorkbook, KeepingWorkbook {
  /** Makes the sheet active and selects the A1 address there. */
  select(sheet: string, address: string): Promise<void>;
}
