// A plain text as the paragraphs of a document, from wherever it comes.

import type { DocumentBlock } from './DocumentSnapshot';

/**
 * Every line is a paragraph, whatever ends it.
 * @example textBlocks('甲\r\n乙').length //=> 2
 */
export function textBlocks(text: string): readonly DocumentBlock[] {
  const lines = text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
  return lines.map((line) => ({ kind: 'paragraph', text: line, number: '' }));
}
