// A copy of a workbook file with some cells written, for whoever has just read it: everything else in it stays as it is.

import { parseAddress } from '../../address';
import type { Edit, WriteScope } from '../../Edit';
import { openEditableFile } from './EditableFile';

/**
 * Bytes of the copy; edits that no longer hold, or of sheets that are not there, are left out. Text is written as text,
 * a formula only where `formulas` allows one.
 * Throws when the bytes are no workbook, or a sheet is protected.
 * @example await editWorkbookFile(bytes, [{ sheet: '调度表', cell: 'B4', expected: null, content: 16 }])
 */
export async function editWorkbookFile(
  bytes: Uint8Array,
  edits: readonly Edit[],
  formulas: WriteScope = {},
): Promise<Uint8Array> {
  const opened = await openEditableFile(bytes, '');
  if (!opened.ok) throw new Error(opened.problem.id);
  const scope = Object.fromEntries(
    edits.map(({ sheet }) => [
      sheet,
      edits.flatMap((edit) => (edit.sheet === sheet ? (parseAddress(edit.cell) ?? []) : [])),
    ]),
  );
  await opened.workbook.apply(edits, { scope, formulas, label: '' });
  return opened.workbook.bytes;
}
