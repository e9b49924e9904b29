// The port: what the jobs ask of a workbook, whoever holds it (Excel or a file).

import type { ApplyOptions, ApplyReport, Edit } from './Edit';
import type { Journal, UndoReport } from './Journal';
import type { KeptSettings, SettingsFound } from './KeptSettings';
import type { Mark } from './Mark';
import type { SheetPlan } from './SheetPlan';
import type { SheetSnapshot } from './SheetSnapshot';

/** A workbook that can be read. Reading never writes anything. */
export interface ReadableWorkbook {
  /** Name shown to people: the file's name, or Excel's document name. */
  readonly name: string;
  /** Snapshots of the sheets, in tab order; of the named ones only when names are given. */
  readSheets(names?: readonly string[]): Promise<readonly SheetSnapshot[]>;
}

/** What drawing did: planned names of the sheets created, refreshed, or found unchanged and left alone. */
export interface DrawReport {
  readonly created: readonly string[];
  readonly refreshed: readonly string[];
  readonly unchanged: readonly string[];
  /** What the tab of such a sheet says, by planned name, where it says something else: renamed by a person, or the name was taken. */
  readonly names?: Readonly<Record<string, string>>;
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

/** A workbook whose cells can be changed, with a journal to take the changes back. */
export interface EditableWorkbook extends ReadableWorkbook {
  /**
   * Writes each edit whose expectation holds, refuses the others by name; all of it or, after a failure, nothing.
   * @throws a problem naming the sheet when a cell is protected, or the cell when an edit lies outside the scope
   */
  apply(edits: readonly Edit[], options: ApplyOptions): Promise<ApplyReport>;
  /** What can be taken back. Reads only. */
  readJournal(): Promise<Journal>;
  /** Takes back the newest entry, or the one of that number; null when there is none. */
  undo(id?: number): Promise<UndoReport | null>;
}

/** A workbook whose cells can be flagged. */
export interface MarkableWorkbook {
  /** Puts these marks in place of the ones before; the cells' own look is not touched. */
  mark(marks: readonly Mark[]): Promise<void>;
  /** Takes every mark away; answers whether there was one. */
  clearMarks(): Promise<boolean>;
}

/** A workbook that keeps our settings. */
export interface KeepingWorkbook {
  /** Reads only; a lost or damaged part is reported, never fatal. */
  readSettings(): Promise<SettingsFound>;
  /** Only when a person asked for something to be kept; more than 100 kB is a problem. */
  saveSettings(settings: KeptSettings): Promise<void>;
}

/** Where the selection went. */
export interface Selection {
  readonly sheet: string;
  /** A1 address. */
  readonly address: string;
}

/** What a watcher is told, a short while after the last of several events. */
export interface WatchHandlers {
  readonly onSelection?: (selection: Selection) => void;
  /** Names of the sheets whose cells may have changed; what changed is seen by comparing snapshots. */
  readonly onChange?: (sheets: readonly string[]) => void;
}

/** A workbook that tells of selections and changes. */
export interface WatchableWorkbook {
  /** Begins watching; the answer ends it. Writes nothing. */
  watch(handlers: WatchHandlers): Promise<() => Promise<void>>;
}

/** A workbook of which a copy can be handed out. */
export interface CopyableWorkbook {
  /** 干净副本: opens a copy without add-in parts as a new workbook; answers how many parts were left out. This workbook stays as it is. */
  openCleanCopy(): Promise<number>;
}
