// The cells of a task's own row that hold official text: what units must not touch. Numbers are left out: =ROW()-3 there is common and harmless.

import type { UnderstoodTask } from '../table/UnderstoodTable';
import { cellAt, type SnapshotCell } from '../workbook/SheetSnapshot';
import type { RuleContext } from './RuleContext';

const officialColumns = [
  'group',
  'text',
  'indicator',
  'baseline',
  'deadline',
  'lead',
  'coop',
  'responsible',
  'leader',
  'basis',
] as const;

/** Row, column and content of each official cell that has some. */
export function officialCells(
  task: UnderstoodTask,
  { table, sheet }: RuleContext,
): readonly { readonly row: number; readonly column: number; readonly cell: SnapshotCell }[] {
  return officialColumns.flatMap((kind) => {
    const column = table.columns[kind];
    const cell = column === null ? undefined : cellAt(sheet, task.row, column);
    return column !== null && cell ? [{ row: task.row, column, cell }] : [];
  });
}
