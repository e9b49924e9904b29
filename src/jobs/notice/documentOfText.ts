// A pasted text as a document.

import type { DocumentSnapshot } from '../../workbook/DocumentSnapshot';
import { textBlocks } from '../../workbook/textBlocks';

/** Every line is a paragraph; `name` is what the text is called on the sheet. */
export function documentOfText(text: string, name: string): DocumentSnapshot {
  return { name, blocks: textBlocks(text) };
}
