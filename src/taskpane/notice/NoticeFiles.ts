// What the step asks of files: the entry supplies it, nothing below the entry knows a file format.

import type { DocumentSnapshot } from '../../workbook/DocumentSnapshot';

/** Prose documents, as the pane can have them. */
export interface NoticeFiles {
  /** Paragraphs and tables of a .docx or .txt file, or the sentence that says why it cannot be used. */
  readDocument(
    name: string,
    bytes: Uint8Array,
  ): Promise<
    | { readonly ok: true; readonly document: DocumentSnapshot }
    | { readonly ok: false; readonly sentence: string }
  >;
}
