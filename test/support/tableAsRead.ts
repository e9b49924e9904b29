// What must a table as read say? Its printed content in the contract's shape (command-line.md, “A table as read”), units and deadlines as raw text.

import type { DutyTable, DutyTask, Field, PeriodColumn, PeriodField } from '../../src/table/DutyTable';
import { singleFields } from '../../src/table/singleFields';
import { cellAddress, columnLetters } from '../../src/workbook/address';

/** A table as printed, without understood values. */
export function tableAsRead(table: DutyTable): Record<string, unknown> {
  return {
    sheet: table.sheet,
    title: table.title?.text ?? null,
    columns: columnsAsRead(table),
    groups: table.groups.map(({ no, title }) => ({ no, title })),
    tasks: table.tasks.map((task) => taskAsRead(table, task)),
    otherTables: table.otherTables.map(({ sheet, title }) => ({ sheet, title })),
  };
}

/** The tasks without the places they stand at: what moving, reordering and unmerging must not change. */
export function tasksWithoutPlaces(table: DutyTable): readonly Record<string, unknown>[] {
  return table.tasks.map((task) => {
    const { row: _row, from: _from, ...rest } = taskAsRead(table, task);
    const entries = (fields: readonly PeriodField[]): unknown[] =>
      fields.map(({ raw, period }) => ({ raw, period }));
    return { ...rest, progress: entries(task.progress), status: entries(task.status) };
  });
}

function columnsAsRead({ columns }: DutyTable): Record<string, unknown> {
  const letters = (column: number | null): string | null => (column === null ? null : columnLetters(column));
  const entry = ({ column, period }: PeriodColumn): unknown => ({ column: columnLetters(column), period });
  return {
    number: letters(columns.number),
    group: letters(columns.group),
    text: letters(columns.text),
    ...Object.fromEntries(singleFields.map((field) => [field, letters(columns[field])])),
    progress: columns.progress.map(entry),
    status: columns.status.map(entry),
  };
}

function taskAsRead(table: DutyTable, task: DutyTask): Record<string, unknown> {
  const group = task.group === null ? null : table.groups[task.group];
  const present = (['text', ...singleFields] as const).filter((field) => task[field] !== null);
  const entry = (field: PeriodField): unknown => ({
    raw: field.raw,
    cell: cellAddress(field.row, field.column),
    period: field.period,
  });
  return {
    index: task.index,
    row: task.row,
    no: task.no,
    group: group?.title ?? null,
    groupNo: group?.no ?? null,
    text: task.text.raw,
    ...Object.fromEntries(singleFields.map((field) => [field, rawOf(task[field])])),
    deadline: { raw: rawOf(task.deadline) ?? '' },
    progress: task.progress.map(entry),
    status: task.status.map(entry),
    from: Object.fromEntries(present.map((field) => [field, task[field]?.from])),
  };
}

function rawOf(field: Field | null): string | null {
  return field?.raw ?? null;
}
