// A rule's example as the sheet an adapter would hand over: headings in row 1, merges, formulas, hidden rows and columns.

import type { RuleExample } from '../../src/rules/RuleExample';
import { columnNumber, parseAddress } from '../../src/workbook/address';
import { cellKey, type SheetSnapshot, type SnapshotCell } from '../../src/workbook/SheetSnapshot';

/** The snapshot of the example; error values such as #REF! are errors, everything else is text. */
export function exampleSheet(example: RuleExample, name = '示例'): SheetSnapshot {
  const { headings, rows, merges = [], formulas = {}, hiddenRows = [], hiddenColumns = [] } = example;
  const cells = new Map<number, SnapshotCell>();
  [headings, ...rows].forEach((row, rowPlace) =>
    row.forEach((text, columnPlace) => {
      if (text !== '') cells.set(cellKey(rowPlace + 1, columnPlace + 1), cellOf(text));
    }),
  );
  for (const [address, formula] of Object.entries(formulas)) {
    const { top, left } = areaOf(address);
    const cell = cells.get(cellKey(top, left)) ?? { value: '', text: '' };
    cells.set(cellKey(top, left), { ...cell, formula });
  }
  return {
    name,
    visibility: 'visible',
    usedRange: { top: 1, left: 1, bottom: rows.length + 1, right: headings.length },
    cells,
    merges: merges.map(areaOf),
    hiddenRows: new Set(hiddenRows),
    hiddenColumns: new Set(hiddenColumns.map(columnNumber)),
    isProtected: false,
  };
}

function cellOf(text: string): SnapshotCell {
  return /^#[A-Z/0!?]+$/.test(text) ? { value: text, text, error: text } : { value: text, text };
}

function areaOf(address: string) {
  const area = parseAddress(address);
  if (!area) throw new Error(`no address: ${address}`);
  return area;
}
