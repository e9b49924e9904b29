// How is a formula put together? As pieces of text and references, so that no sheet or column name is ever pasted into a string.

import type { FormulaPart } from '../workbook/SheetPlan';

/** What may stand in a blank of `formula`: a reference, a piece of formula made before, or a number. */
export type FormulaPiece = FormulaPart | readonly FormulaPart[] | number;

/**
 * Template tag: the formula's own text with references in its blanks. No leading `=`.
 * @example formula`IF(${own('当前时限')}="","",${own('当前时限')}-${named('参照日')})`
 */
export function formula(texts: TemplateStringsArray, ...pieces: readonly FormulaPiece[]): FormulaPart[] {
  // Tens of thousands of cells are written this way: one array, filled once.
  const all: FormulaPart[] = [];
  texts.forEach((text, index) => {
    if (text !== '') all.push(text);
    const piece = pieces[index];
    if (piece !== undefined) addPiece(all, piece);
  });
  return all;
}

/** The pieces one after the other, with `between` as text between them. */
export function joined(pieces: readonly FormulaPiece[], between: string): FormulaPart[] {
  const all: FormulaPart[] = [];
  pieces.forEach((piece, index) => {
    if (index > 0 && between !== '') all.push(between);
    addPiece(all, piece);
  });
  return all;
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

function addPiece(all: FormulaPart[], piece: FormulaPiece): void {
  if (typeof piece === 'number') all.push(String(piece));
  else if (typeof piece === 'string') {
    if (piece !== '') all.push(piece);
  } else if (isList(piece)) for (const part of piece) all.push(part);
  else all.push(piece);
}

function isList(piece: FormulaPart | readonly FormulaPart[]): piece is readonly FormulaPart[] {
  return Array.isArray(piece);
}
