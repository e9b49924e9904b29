// What the pane asks of the workbook it sits beside; the entry supplies it, nothing below the entry knows Excel.

import type { DrawableWorkbook } from '../workbook/Workbook';

/** A workbook that can be read, drawn into, and shown to a person at a cell. */
export interface PaneWorkbook extends DrawableWorkbook {
  /** Makes the sheet active and selects the A1 address there. Writes nothing. */
  select(sheet: string, address: string): Promise<void>;
}
