// The opened file with what was written into its cells since: what Excel would hand over when it is asked for the document.

import { cellAddress } from '../../workbook/address';
import { contentOfCell, sameContent } from '../../workbook/cellContent';
import type { CellContent, Edit } from '../../workbook/Edit';
import { editWorkbookFile, openWorkbookFile } from '../../workbook/file';
import { cellAt, type SheetSnapshot } from '../../workbook/SheetSnapshot';
import type { UniverBook } from '../excel-host/univer/UniverBook';

/** Sheets that were added since are left out. Bytes of a file that cannot be changed, a protected one, are as they were opened. */
export async function bytesAsTheyStand(bytes: Uint8Array, book: UniverBook): Promise<Uint8Array> {
  const opened = await openWorkbookFile(bytes, '');
  if (!opened.ok) return bytes;
  const edits = (await opened.workbook.readSheets()).flatMap((sheet) => changesOf(sheet, book));
  if (edits.length === 0) return bytes;
  return editWorkbookFile(bytes, edits).catch(() => bytes);
}

function changesOf(before: SheetSnapshot, book: UniverBook): readonly Edit[] {
  const now = book.find(before.name);
  const { usedRange } = before;
  if (!now || !usedRange) return [];
  const area = { ...usedRange, top: 1, left: 1 };
  const values = now.values(area);
  return now.formulas(area).flatMap((cells, down) =>
    cells.flatMap((entered, right): Edit[] => {
      const [row, column] = [down + 1, right + 1];
      const expected = contentOfCell(cellAt(before, row, column));
      const content = values[down]?.[right] ?? null;
      if (entered !== content || isFormula(expected) || isFormula(content)) return [];
      if (sameContent(expected, content)) return [];
      return [{ sheet: before.name, cell: cellAddress(row, column), expected, content }];
    }),
  );
}

function isFormula(content: CellContent): content is { readonly formula: string } {
  return typeof content === 'object' && content !== null;
}
