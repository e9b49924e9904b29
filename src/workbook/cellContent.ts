// What does a cell hold, in the terms edits are written in?

import type { CellContent } from './Edit';
import type { SnapshotCell } from './SheetSnapshot';

/**
 * Content of a snapshot's cell, as an edit expects it; a blank cell is null.
 * @example contentOfCell({ value: 3, text: '3', formula: '=1+2' }) //=> { formula: '=1+2' }
 */
export function contentOfCell(cell: SnapshotCell | undefined): CellContent {
  if (!cell) return null;
  return cell.formula === undefined ? cell.value : { formula: cell.formula };
}

/**
 * Do two contents say the same? Blank and empty text do; a line feed is one however it was typed.
 * @example sameContent('', null) //=> true
 */
export function sameContent(one: CellContent, other: CellContent): boolean {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

function plain(content: CellContent): CellContent {
  if (content === '') return null;
  return typeof content === 'string' ? content.replace(/\r\n?/g, '\n') : content;
}
