// A copy of a workbook file with some cells written: everything else in it stays as it is; formulas keep no results, which Excel works out anew on opening.

import type { Edit } from '../../Edit';

/**
 * Bytes of the copy; edits of sheets that are not there are left out. Text is written as text. Throws when the bytes are no workbook.
 * @example await editWorkbookFile(bytes, [{ sheet: '调度表', cell: 'B4', expected: null, content: 16 }])
 */
export async function editWorkbookFile(bytes: Uint8Array, edits: readonly Edit[]): Promise<Uint8Array> {
  const { default: library } = await import('xlsx-populate');
  const workbook = await library.fromDataAsync(bytes);
  for (const { sheet, cell, content } of edits) {
    workbook
      .sheet(sheet)
      ?.cell(cell)
      .value(content ?? undefined);
  }
  return workbook.outputAsync('uint8array');
}
