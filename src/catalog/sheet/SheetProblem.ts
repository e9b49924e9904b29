// What is wrong with a cell of the catalog's sheet? The sentence stands in messages/zh-CN/catalogSheet.ts under the same id.

import { catalogSheetProblems } from '../../messages/zh-CN/catalogSheet';
import { fill, type MessageData } from '../../messages/fill';

/** One cell that could not be used; the rest of the sheet still serves. */
export interface SheetProblem {
  readonly id: keyof typeof catalogSheetProblems;
  /** A1 address; null when it is about the whole sheet. */
  readonly cell: string | null;
  readonly data: MessageData;
}

/**
 * The sentence of a problem.
 * @example sheetProblemText({ id: 'no-name', cell: 'B7', data: {} }) //=> 'B7没有写名称，…'
 */
export function sheetProblemText({ id, cell, data }: SheetProblem): string {
  return fill(catalogSheetProblems[id], { cell: cell ?? '', ...data });
}
