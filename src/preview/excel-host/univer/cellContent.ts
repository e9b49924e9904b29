// What a cell of the embedded spreadsheet holds, as Excel's `values` give it.

import type { ICellData, Nullable } from '@univerjs/core';

/** Content of a cell; blank is `''`. */
export type CellContent = string | number | boolean;

/** Univer's CellValueType; `forcedText` is text that looks like a number, which Excel marks with its apostrophe. */
export const VALUE_TYPE = { text: 1, number: 2, flag: 3, forcedText: 4 } as const;

/** Does anything stand there? */
export function hasContent(cell: Nullable<ICellData>): boolean {
  return Boolean(
    cell && ((cell.v !== undefined && cell.v !== null && cell.v !== '') || cell.f || cell.si || cell.p),
  );
}

/** Its content; Univer ends the text of HYPERLINK cells with CR LF, which is taken off. */
export function contentOf(cell: Nullable<ICellData>): CellContent {
  if (cell?.v === undefined || cell.v === null) return richText(cell);
  const kind = Number(cell.t);
  if (kind === VALUE_TYPE.flag) return cell.v === 1 || cell.v === true;
  if (kind === VALUE_TYPE.text || kind === VALUE_TYPE.forcedText) return String(cell.v).replace(/\r\n$/, '');
  return typeof cell.v === 'string' ? cell.v.replace(/\r\n$/, '') : cell.v;
}

/** A cell edited on screen may hold its text as a document: joined to plain text, as Excel gives rich text. */
function richText(cell: Nullable<ICellData>): string {
  return cell?.p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n') ?? '';
}
