// What the pane asks of the workbook it sits beside; the entry supplies it, nothing below the entry knows Excel.

import type {
  CopyableWorkbook,
  DrawableWorkbook,
  EditableWorkbook,
  KeepingWorkbook,
  MarkableWorkbook,
  WatchableWorkbook,
} from '../workbook/Workbook';

/** A workbook that can be read, drawn into, corrected, marked, that keeps what was decided, and that can be shown at a cell. */
export interface PaneWorkbook
  extends
    DrawableWorkbook,
    EditableWorkbook,
    MarkableWorkbook,
    KeepingWorkbook,
    CopyableWorkbook,
    WatchableWorkbook {
  /** Deletes the generated sheets with these ids; answers how many there were. */
  removeDrawn(ids: readonly string[]): Promise<number>;
  /** Makes the sheet active and selects the A1 address there. Writes nothing. */
  select(sheet: string, address: string): Promise<void>;
}
