// What the desk asks of files: the entry supplies it, nothing below the entry knows a file format.

import type { SheetPlan } from '../../workbook/SheetPlan';
import type { SheetSnapshot } from '../../workbook/SheetSnapshot';

/** Workbook files, as the pane can have them. */
export interface CatalogFiles {
  /** Sheets of an .xlsx file, or the sentence that says why it cannot be used. */
  read(
    name: string,
    bytes: Uint8Array,
  ): Promise<
    | { readonly ok: true; readonly sheets: readonly SheetSnapshot[] }
    | { readonly ok: false; readonly sentence: string }
  >;
  /** Opens a new workbook with these sheets beside the one that is open. */
  open(plans: readonly SheetPlan[]): Promise<void>;
}
