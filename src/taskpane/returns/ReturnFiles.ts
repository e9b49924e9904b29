// What the step asks of files: the entry supplies it, nothing below the entry knows a file format or Excel.

import type { ReturnedContent } from '../../jobs/returns/ReturnedFile';
import type { ColumnPlan } from '../../workbook/ColumnPlan';
import type { DispatchPlan } from '../../workbook/DispatchPlan';

/** A file with its name. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Workbook files, as the pane can have them. */
export interface ReturnFiles {
  /** The file's sheets and properties, or why it cannot be used; a file that is too large is not read whole. */
  read(file: File): Promise<ReturnedContent>;
  /** This workbook as it stands, as a file. */
  workbook(): Promise<Uint8Array>;
  /** One unit's workbook, made from this one's bytes. */
  dispatch(workbook: Uint8Array, plan: DispatchPlan): Promise<Uint8Array>;
  /** The workbook with new columns; null where an Excel table lies over the sheet. */
  rollOver(workbook: Uint8Array, plan: ColumnPlan): Promise<Uint8Array | null>;
  /** Opens the bytes as a new workbook beside this one. */
  open(workbook: Uint8Array): Promise<void>;
  /** Hands all files over at once under this name; null where the pane cannot (Excel's own pane). */
  readonly saveAll: ((name: string, files: readonly NamedFile[]) => Promise<void>) | null;
}
