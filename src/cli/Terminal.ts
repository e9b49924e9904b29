// What the commands need of the machine they run on; the entry supplies the real one, tests a made-up one.

import type { Answer } from './doctor/Answer';
import type { DocumentSnapshot } from '../workbook/DocumentSnapshot';
import type { Edit, WriteScope } from '../workbook/Edit';
import type { SheetPlan } from '../workbook/SheetPlan';
import type { ReadableWorkbook } from '../workbook/Workbook';

/** A workbook file opened, or the sentence that says which file cannot be used, why, and what to do. */
export type FileOpened =
  | { readonly ok: true; readonly workbook: ReadableWorkbook }
  | { readonly ok: false; readonly sentence: string };

/** The same for a prose document. */
export type DocumentOpened =
  | { readonly ok: true; readonly document: DocumentSnapshot }
  | { readonly ok: false; readonly sentence: string };

/** Files, standard input and output, and the day of today. */
export interface Terminal {
  /** All of standard input. */
  readInput(): Promise<string>;
  /** Text of a file; null when it cannot be read. */
  readText(path: string): Promise<string | null>;
  openWorkbook(path: string): Promise<FileOpened>;
  /** A prose document (.docx, .txt). */
  openDocument(path: string): Promise<DocumentOpened>;
  /** A file as it is; null when it cannot be read. */
  readBytes(path: string): Promise<Uint8Array | null>;
  /** Writes a file and the folder it lies in; false when that is not possible. */
  writeBytes(path: string, bytes: Uint8Array): Promise<boolean>;
  /** Writes a new workbook whose links lead to the source; false when that is not possible. */
  writeWorkbook(out: string, plans: readonly SheetPlan[], source: string): Promise<boolean>;
  /** Copies a workbook with some cells written, formulas only where they may stand; false when that is not possible. */
  editedCopy(path: string, out: string, edits: readonly Edit[], formulas?: WriteScope): Promise<boolean>;
  /** Copies a workbook without add-in parts and answers how many were left out; no sentence = the copy could not be written. */
  cleanCopy(
    path: string,
    out: string,
  ): Promise<
    { readonly ok: true; readonly left: number } | { readonly ok: false; readonly sentence: string | null }
  >;
  /** Do both paths mean one file? */
  isSameFile(one: string, other: string): Promise<boolean>;
  /** Asks an https address. */
  readonly ask: (address: string) => Promise<Answer>;
  /** Version of Node.js, as it tells it (v20.19.0). */
  readonly nodeVersion: string;
  /** A piece of the result, on standard output. */
  print(text: string): void;
  /** A message, on standard error. */
  tell(text: string): void;
  /** `YYYY-MM-DD`. */
  today(): string;
}
