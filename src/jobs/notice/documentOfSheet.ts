// A notice that stands in the cells of a sheet, as a document: a cell is a paragraph, rows of several cells are rows of a table.

import type { DocumentBlock, DocumentSnapshot } from '../../workbook/DocumentSnapshot';
import { keyPosition, type SheetSnapshot } from '../../workbook/SheetSnapshot';
import { textBlocks } from '../../workbook/textBlocks';

/** Rows of so many filled cells are parts of a table. */
const TABLE_CELLS = 3;

/** Reads the cells row by row; a line break inside a cell begins a new paragraph. Hidden rows count too. */
export function documentOfSheet(sheet: SheetSnapshot): DocumentSnapshot {
  const rows = new Map<number, { column: number; text: string }[]>();
  for (const [key, { text }] of sheet.cells) {
    if (text.trim() === '') continue;
    const { row, column } = keyPosition(key);
    rows.set(row, [...(rows.get(row) ?? []), { column, text }]);
  }
  const lines = [...rows].sort(([a], [b]) => a - b).map(([, cells]) => cells);
  const blocks = lines.flatMap((cells): readonly DocumentBlock[] => {
    const texts = cells.sort((a, b) => a.column - b.column).map(({ text }) => text);
    if (texts.length < TABLE_CELLS) return texts.flatMap(textBlocks);
    return textBlocks(texts.map((text) => text.replace(/\s*\n\s*/g, '')).join('\t'));
  });
  return { name: sheet.name, blocks };
}
