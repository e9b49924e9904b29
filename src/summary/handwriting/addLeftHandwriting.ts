// Where does a person's entry stand when its row is no longer in the list? At the end, with what was printed of the row: never lost.

import { sheetMessages } from '../../messages/zh-CN/sheets';
import { draftCell, type SheetDraft } from '../SheetDraft';
import type { Handwriting, YellowColumns } from './recallHandwriting';

/** Adds a heading and the rows; nothing when there are none. */
export function addLeftHandwriting(
  draft: SheetDraft,
  { identity, own }: YellowColumns,
  left: readonly Handwriting[],
): void {
  if (left.length === 0) return;
  draft.addHeading(sheetMessages.left);
  for (const row of left) {
    const cells = Array.from({ length: draft.titleColumns }, () => draftCell(null, '责_正文'));
    identity.forEach((column, place) => {
      cells[column - 1] = draftCell(row.identity[place] || null, '责_正文');
    });
    own.forEach((column, place) => {
      cells[column - 1] = draftCell(row.entries[place] ?? null, '责_人工');
    });
    draft.add(cells, { minimum: 22, key: row.key });
  }
}
