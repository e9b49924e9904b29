// What stands in a prose document: paragraphs and tables in their order, the same from Word files, text files and pasted text.

import type { SheetSnapshot } from './SheetSnapshot';

/** A paragraph as printed. */
export interface DocumentParagraph {
  readonly kind: 'paragraph';
  /** The text without the automatic number; a line break inside the paragraph is `\n`. */
  readonly text: string;
  /** The automatic number as Word prints it (一、, （一）, 1.); `''` when the paragraph has none. */
  readonly number: string;
}

/** A table, as a sheet with its merged areas, so that one reader reads every table. */
export interface DocumentTable {
  readonly kind: 'table';
  readonly sheet: SheetSnapshot;
}

/** One piece of a document. */
export type DocumentBlock = DocumentParagraph | DocumentTable;

/** A prose document. */
export interface DocumentSnapshot {
  /** The file's name, for people. */
  readonly name: string;
  readonly blocks: readonly DocumentBlock[];
}
