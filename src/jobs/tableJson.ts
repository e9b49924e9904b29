// A table in the form of the command line's contract (command-line.md, “A table as read”).

import type { Deadline } from '../language/deadline';
import type { Unit } from '../language/unit/Unit';
import type {
  DutyColumns,
  Field,
  OtherField,
  PeriodColumn,
  PeriodField,
  UnderstoodTable,
  UnderstoodTask,
} from '../table';
import { singleFields } from '../table/singleFields';
import { areaAddress, cellAddress, columnLetters } from '../workbook/address';
import { noteText } from '../messages/zh-CN/reader';

/** Serialisable form of an understood table; key order is the contract's. */
export interface TableJson {
  readonly sheet: string;
  readonly range: string;
  readonly title: string | null;
  readonly region: string | null;
  readonly year: number | null;
  readonly yearFrom: string | null;
  readonly columns: Readonly<Record<string, unknown>>;
  readonly groups: readonly { readonly no: string | null; readonly title: string }[];
  readonly tasks: readonly Readonly<Record<string, unknown>>[];
  readonly otherTables: readonly {
    readonly sheet: string;
    readonly range: string;
    readonly title: string | null;
  }[];
  readonly notes: readonly string[];
}

/** The table as `read --json` prints it. */
export function tableJson(table: UnderstoodTable): TableJson {
  return {
    sheet: table.sheet,
    range: areaAddress(table.range),
    title: table.title?.text ?? null,
    region: table.region,
    year: table.year,
    yearFrom: table.yearFrom,
    columns: columnsJson(table.columns),
    groups: table.groups.map(({ no, title }) => ({ no, title })),
    tasks: table.tasks.map((task) => taskJson(task, table)),
    otherTables: table.otherTables.map(({ sheet, range, title }) => ({
      sheet,
      range: areaAddress(range),
      title,
    })),
    notes: table.notes.map(noteText),
  };
}

const FIELDS = ['text', ...singleFields] as const;

function columnsJson(columns: DutyColumns): Record<string, unknown> {
  const letter = (column: number | null): string | null => (column === null ? null : columnLetters(column));
  const period = ({ column, period: printed }: PeriodColumn): unknown => ({
    column: columnLetters(column),
    period: printed,
  });
  return {
    number: letter(columns.number),
    group: letter(columns.group),
    text: letter(columns.text),
    indicator: letter(columns.indicator),
    baseline: letter(columns.baseline),
    deadline: letter(columns.deadline),
    lead: letter(columns.lead),
    coop: letter(columns.coop),
    responsible: letter(columns.responsible),
    progress: columns.progress.map(period),
    status: columns.status.map(period),
    leader: letter(columns.leader),
    contact: letter(columns.contact),
    remark: letter(columns.remark),
    basis: letter(columns.basis),
  };
}

function taskJson(task: UnderstoodTask, table: UnderstoodTable): Record<string, unknown> {
  const group = task.group === null ? null : (table.groups[task.group] ?? null);
  const present = FIELDS.filter((field) => task[field] !== null);
  return {
    index: task.index,
    row: task.row,
    no: task.no,
    group: group?.title ?? null,
    groupNo: group?.no ?? null,
    text: task.text.raw,
    indicator: task.indicator?.raw ?? null,
    baseline: task.baseline?.raw ?? null,
    deadline: { raw: task.deadline?.raw ?? '', terms: task.deadlines.map(termJson) },
    lead: task.units.lead.map(unitJson),
    coop: task.units.coop.map(unitJson),
    responsible: task.units.responsible.map(unitJson),
    progress: task.progress.map(entryJson),
    status: task.status.map((entry, place) => ({
      raw: entry.raw,
      value: task.statusValues[place] ?? null,
      ...placeJson(entry),
    })),
    leader: task.leader?.raw ?? null,
    contact: task.contact?.raw ?? null,
    remark: task.remark?.raw ?? null,
    basis: task.basis?.raw ?? null,
    ...(task.others === undefined ? {} : { others: task.others.map(otherJson) }),
    from: Object.fromEntries(present.map((field) => [field, task[field]?.from ?? 'blank'])),
    cells: Object.fromEntries(present.map((field) => [field, addressOf(task[field])])),
  };
}

/** What stands under a heading we do not know: as printed. */
function otherJson({ heading, raw, row, column }: OtherField): unknown {
  return { heading, raw, cell: cellAddress(row, column) };
}

function entryJson(entry: PeriodField): unknown {
  return { raw: entry.raw, ...placeJson(entry) };
}

function placeJson(entry: PeriodField): { cell: string; period: string | null } {
  return { cell: cellAddress(entry.row, entry.column), period: entry.period };
}

function addressOf(field: Field | null): string | null {
  return field === null ? null : cellAddress(field.row, field.column);
}

/** A deadline value with the contract's keys first. */
export function termJson(term: Deadline): Record<string, unknown> {
  const { type, start, end, recur, ongoing, ...extra } = term;
  return { type, start, end, recur, ongoing, ...extra };
}

/** A unit with the contract's keys, in its order. */
export function unitJson(unit: Unit): Record<string, unknown> {
  const { raw, start, end, clean, id, name, short, kind, match, collective, successor, candidates } = unit;
  return { raw, start, end, clean, id, name, short, kind, match, collective, successor, candidates };
}
