// A Word table as a sheet: cells at their places in the grid, spans across and down as merged areas.
import type { Area } from '../../address';
import { cellKey, type SheetSnapshot, type SnapshotCell } from '../../SheetSnapshot';
import { child, valueOf, type XmlNode } from './xmlTree';

/** Reads `w:tbl`; `textOf` gives a cell's text. */
export function tableSheet(table: XmlNode, name: string, textOf: (cell: XmlNode) => string): SheetSnapshot {
  const cells = new Map<number, SnapshotCell>();
  const merges: Area[] = [];
  /** The area that a cell merged downwards belongs to, by its left column. */
  const open = new Map<number, { top: number; left: number; bottom: number; right: number }>();
  const rows = rowsOf(table);
  let right = 1;
  rows.forEach((row, place) => {
    const at = place + 1;
    let left = 1 + columnsIn(valueOf(child(row, 'trPr'), 'gridBefore'));
    for (const cell of cellsOf(row)) {
      const properties = child(cell, 'tcPr');
      const last = left + Math.max(1, columnsIn(valueOf(properties, 'gridSpan'))) - 1;
      const down = child(properties, 'vMerge');
      const above = open.get(left);
      const goesOn = down !== undefined && down.attributes.val !== 'restart' && above !== undefined;
      if (goesOn) above.bottom = at;
      else {
        if (above) open.delete(left);
        const text = textOf(cell);
        if (text.trim() !== '') cells.set(cellKey(at, left), { value: text, text });
        const area = { top: at, left, bottom: at, right: last };
        if (down) open.set(left, area);
        if (down || last > left) merges.push(area);
      }
      right = Math.max(right, last);
      left = last + 1;
    }
  });
  const none = new Set<number>();
  return {
    name,
    visibility: 'visible',
    usedRange: rows.length === 0 ? null : { top: 1, left: 1, bottom: rows.length, right },
    cells,
    merges: merges.filter(({ top, left, bottom, right: last }) => bottom > top || last > left),
    hiddenRows: none,
    hiddenColumns: none,
    isProtected: false,
  };
}

/** Columns of a Word table at most. */
const MOST_COLUMNS = 63;

/** A number of columns as the file gives it; what can be none is 0. */
function columnsIn(value: string | undefined): number {
  const columns = Number(value ?? 0);
  return Number.isInteger(columns) && columns > 0 ? Math.min(columns, MOST_COLUMNS) : 0;
}

/** Rows and cells may stand in content controls and marks of insertion. */
function rowsOf(node: XmlNode): readonly XmlNode[] {
  return node.children.flatMap((one) => {
    if (one.name === 'tr') return isDeleted(one) ? [] : [one];
    return one.name === 'tbl' || one.name === 'tblPr' ? [] : rowsOf(one);
  });
}

function cellsOf(node: XmlNode): readonly XmlNode[] {
  return node.children.flatMap((one) =>
    one.name === 'tc' ? [one] : one.name === 'trPr' ? [] : cellsOf(one),
  );
}

function isDeleted(row: XmlNode): boolean {
  return child(child(row, 'trPr'), 'del') !== undefined;
}
