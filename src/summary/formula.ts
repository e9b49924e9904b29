// How is a formula put together? As pieces of text and references, so that no sheet or column name is ever pasted into a string.

import type { FormulaPart } from '../workbook/SheetPlan';

/** What may stand in a blank of `formula`: a reference, a piece of formula made before, or a number. */
export type FormulaPiece = FormulaPart | readonly FormulaPart[] | number;

/**
 * Template tag: the formula's own text with references in its blanks. No leading `=`.
 * @example formula`IF(${own('当前时限')}="","",${own('当前时限')}-${named('参照日')})`
 */
export function formula(texts: TemplateStringsArray, ...pieces: readonly FormulaPiece[]): FormulaPart[] {
  return texts.flatMap((text, index) => {
    const piece = pieces[index];
    return piece === undefined ? parts(text) : [...parts(text), ...parts(piece)];
  });
}

/** The pieces one after the other, with `between` as text between them. */
export function joined(pieces: readonly FormulaPiece[], between: string): FormulaPart[] {
  return pieces.flatMap((piece, index) => [...(index > 0 ? parts(between) : []), ...parts(piece)]);
}

/** Excel takes no longer text between two quotation marks. */
const LONGEST_LITERAL = 255;

/**
 * A text as a formula writes it: in quotation marks, its own ones doubled; a long one in pieces.
 * @example literal('已完成') //=> '"已完成"'
 */
export function literal(text: string): string {
  if (text.length <= LONGEST_LITERAL) return `"${text.replaceAll('"', '""')}"`;
  // Never between the two halves of a character.
  const cut = /[\uD800-\uDBFF]/.test(text[LONGEST_LITERAL - 1] ?? '') ? LONGEST_LITERAL - 1 : LONGEST_LITERAL;
  return `${literal(text.slice(0, cut))}&${literal(text.slice(cut))}`;
}

function parts(piece: FormulaPiece): readonly FormulaPart[] {
  if (typeof piece === 'number') return [String(piece)];
  if (typeof piece === 'string') return piece === '' ? [] : [piece];
  return isList(piece) ? piece : [piece];
}

function isList(piece: FormulaPart | readonly FormulaPart[]): piece is readonly FormulaPart[] {
  return Array.isArray(piece);
}
