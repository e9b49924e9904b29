// The port: what the jobs ask of a workbook, whoever holds it (Excel or a file).

import type { SheetPlan } from './SheetPlan';
import type { SheetSnapshot } from './SheetSnapshot';

/** A workbook that can be read. Reading never writes anything. */
export interface ReadableWorkbook {
  /** Name shown to people: the file's name, or Excel's document name. */
  readonly name: string;
  /** Snapshots of the sheets, in tab order; of the named ones only when names are given. */
  readSheets(names?: readonly string[]): Promise<readonly SheetSnapshot[]>;
}

/** What drawing did: sheet names created, refreshed, or found unchanged and left alone. */
export interface DrawReport {
  readonly created: readonly string[];
  readonly refreshed: readonly string[];
  readonly unchanged: readonly string[];
}

/** How a person follows the drawing, and stops it. */
export interface DrawWatch {
  /** Called before a sheet is written, with its name. */
  readonly onSheet?: (name: string) => void;
  /** Once aborted, no further sheet is begun; the one being written is finished, and the report names only what was done. */
  readonly signal?: AbortSignal;
}

/** A workbook that generated sheets can be put into. */
export interface DrawableWorkbook extends ReadableWorkbook {
  /** Creates or refreshes the generated sheets, in the plans' order; an unchanged plan writes nothing. */
  draw(plans: readonly SheetPlan[], watch?: DrawWatch): Promise<DrawReport>;
}
