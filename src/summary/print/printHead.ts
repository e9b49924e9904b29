// How does the official head look in the print copy? Its own cells and merges, without the columns that are not printed.

import type { UnderstoodTable } from '../../table/UnderstoodTable';
import { cellAt, type SheetSnapshot } from '../../workbook/SheetSnapshot';
import { rowHeight } from '../rowHeight';
import { draftCell, type SheetDraft } from '../SheetDraft';

const SIZE = 10.5;
const LOWEST = 40;

/** Adds the rows of the first head; returns the first and the last of them. */
export function addPrintHead(
  draft: SheetDraft,
  table: UnderstoodTable,
  source: SheetSnapshot,
  columns: readonly number[],
): { readonly from: number; readonly to: number } {
  const { from, to } = table.headerRows[0] ?? { from: table.range.top, to: table.range.top };
  const first = draft.next;
  const merges = source.merges.filter(({ top, bottom }) => top >= from && bottom <= to);
  for (let row = from; row <= to; row++) {
    const texts = columns.map((column) => cellAt(source, row, column)?.text ?? '');
    const single = texts.map((text, place) => {
      const merge = merges.find(({ top, left }) => top === row && left === columns[place]);
      const covered = columns.filter((column) => !merge || (column >= merge.left && column <= merge.right));
      const width = merge
        ? covered.reduce((sum, column) => sum + (draft.widths[columns.indexOf(column)] ?? 0), 0)
        : (draft.widths[place] ?? 0);
      const rows = merge ? merge.bottom - merge.top + 1 : 1;
      return rowHeight([{ text, width, size: SIZE }], LOWEST) / rows;
    });
    draft.add(
      texts.map((text) => draftCell(text || null, '责_印头')),
      { height: Math.min(200, Math.ceil(Math.max(LOWEST, ...single))) },
    );
  }
  for (const { top, left, bottom, right } of merges) {
    const places = columns.flatMap((column, place) => (column >= left && column <= right ? [place + 1] : []));
    const [start = 0, end = start] = [places[0], places.at(-1)];
    if (places.length === 0 || (places.length === 1 && top === bottom)) continue;
    draft.merges.push({ top: first + top - from, left: start, bottom: first + bottom - from, right: end });
  }
  return { from: first, to: draft.next - 1 };
}
