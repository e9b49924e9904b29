// Puts deadlines, units and status beside the printed cells, never instead of them.

import type { Catalog } from '../catalog/Catalog';
import { parseDeadline, type Deadline } from '../language/deadline';
import { readStatus } from '../language/progress';
import { createUnitReader } from '../language/unit';
import type { Unit } from '../language/unit/Unit';
import type { DutyTable, DutyTask, Field } from './DutyTable';
import type { DocumentYear } from './documentYear';
import { divideRoles, roleRule, ruleOfCell } from './roleRule';
import type { UnderstoodTable, UnderstoodTask } from './UnderstoodTable';

/** What understanding needs beside the table. */
export interface UnderstandContext {
  /** The region's catalog; null for a region nobody prepared. */
  readonly catalog: Catalog | null;
  /** The region's full name as the catalog or the title gives it. */
  readonly region: string | null;
  readonly year: DocumentYear;
}

/** Understands every task; equal cells are read once. */
export function understand(table: DutyTable, context: UnderstandContext): UnderstoodTable {
  const { catalog, region, year } = context;
  const reader = createUnitReader({
    catalog,
    region,
    documentDate: year.date ?? (year.year === null ? null : `${year.year}-12-31`),
  });
  const rule = roleRule(table);
  const readUnits = remembered((raw) => reader.read(raw));
  const readDeadline = remembered((raw) => parseDeadline(raw, { year: year.year, date: year.date }));
  const status = remembered((raw) => readStatus(raw, catalog?.statusWords ?? []));
  return {
    ...table,
    region,
    year: year.year,
    yearFrom: year.yearFrom,
    tasks: table.tasks.map((task) => understandTask(task, { readUnits, readDeadline, status }, rule)),
  };
}

interface Readers {
  readonly readUnits: (raw: string) => readonly Unit[];
  readonly readDeadline: (raw: string) => readonly Deadline[];
  readonly status: (raw: string) => ReturnType<typeof readStatus>;
}

function understandTask(task: DutyTask, readers: Readers, rule: ReturnType<typeof roleRule>): UnderstoodTask {
  const units = (field: Field | null): readonly Unit[] =>
    field === null || field.raw === '' ? [] : readers.readUnits(field.raw);
  return {
    ...task,
    deadlines: deadlinesOf(task.deadline, readers.readDeadline),
    units: divideRoles(
      { lead: units(task.lead), coop: units(task.coop), responsible: units(task.responsible) },
      ruleOfCell(rule, task.responsible?.raw ?? ''),
    ),
    statusValues: task.status.map(({ raw }) => readers.status(raw)),
  };
}

/** A cell that holds a real date means that day, whatever its format shows of it. */
function deadlinesOf(field: Field | null, read: (raw: string) => readonly Deadline[]): readonly Deadline[] {
  if (field === null) return [];
  if (field.date === undefined) return read(field.raw);
  const showsMonthOnly = /^\d{4}\s*[年/.-]\s*\d{1,2}\s*月?$/.test(field.raw.trim());
  if (showsMonthOnly) return read(field.raw);
  return [
    {
      type: 'by',
      start: null,
      end: field.date,
      recur: null,
      ongoing: false,
      raw: field.raw,
      span: [0, field.raw.length],
    },
  ];
}

/** Tables repeat their cells; a reading depends on the text alone. */
function remembered<T>(read: (raw: string) => T): (raw: string) => T {
  const known = new Map<string, T>();
  return (raw) => {
    const before = known.get(raw);
    if (before !== undefined) return before;
    const value = read(raw);
    known.set(raw, value);
    return value;
  };
}
