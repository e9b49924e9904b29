// Which cells are written for an entry, what must still stand in them, and where may we write at all?

import type { UnderstoodTable } from '../../table/UnderstoodTable';
import { sameContent } from '../../workbook/cellContent';
import type { Edit, WriteScope } from '../../workbook/Edit';
import type { EntryCell, MyTask } from './myTasks';
import type { TypedEntry } from './withEntry';

/** One cell to be written, with what stands there now. */
export interface EntryEdit {
  readonly at: EntryCell;
  readonly after: string;
  readonly edit: Edit;
}

/** The edits of an entry; a cell that says the same already is left alone. */
export function entryEdits(
  sheet: string,
  { text, status }: Pick<MyTask, 'text' | 'status'>,
  typed: TypedEntry,
): readonly EntryEdit[] {
  const edits: EntryEdit[] = [];
  const add = (at: EntryCell | null, after: string | null): void => {
    if (!at || after === null || at.isFormula || sameContent(at.content, after)) return;
    edits.push({ at, after, edit: { sheet, cell: at.cell, expected: at.content, content: after || null } });
  };
  add(text, typed.text);
  add(status, typed.status);
  return edits;
}

/** The fill-in columns of the table, below its first header; nothing else is ever written by this desk. */
export function entryScope({ sheet, range, headerRows, columns }: UnderstoodTable): WriteScope {
  const top = (headerRows[0]?.to ?? range.top) + 1;
  return {
    [sheet]: [...columns.progress, ...columns.status].map(({ column }) => ({
      top,
      bottom: range.bottom,
      left: column,
      right: column,
    })),
  };
}
