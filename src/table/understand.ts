// Puts deadlines, units and status beside the printed cells, never instead of them.

import type { Catalog } from '../catalog/Catalog';
import { parseDeadline, type Deadline } from '../language/deadline';
import { readStatus } from '../language/progress';
import { createUnitReader } from '../language/unit';
import type { Unit } from '../language/unit/Unit';
import type { DutyTable, DutyTask, Field } from './DutyTable';
import type { DocumentYear } from './documentYear';
import { divideRoles, roleRule, ruleOfCell, type UnitsByRole } from './roleRule';
import { rolesInCell } from './rolesInCell';
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
  const readUnits = (column: keyof UnitsByRole): ((raw: string) => UnitsByRole) =>
    remembered((raw) => {
      const cell = reader.readCell(raw);
      const own = column === 'coop' ? null : rolesInCell(cell, raw, column);
      return own ?? { lead: [], coop: [], responsible: [], [column]: cell.units };
    });
  const units = { lead: readUnits('lead'), coop: readUnits('coop'), responsible: readUnits('responsible') };
  const readDeadline = remembered((raw) => parseDeadline(raw, { year: year.year, date: year.date }));
  const status = remembered((raw) => readStatus(raw, catalog?.statusWords ?? []));
  return {
    ...table,
    region,
    year: year.year,
    yearFrom: year.yearFrom,
    tasks: table.tasks.map((task) => understandTask(task, { units, readDeadline, status }, rule)),
  };
}

interface Readers {
  readonly units: Readonly<Record<keyof UnitsByRole, (raw: string) => UnitsByRole>>;
  readonly readDeadline: (raw: string) => readonly Deadline[];
  readonly status: (raw: string) => ReturnType<typeof readStatus>;
}

const columns = ['lead', 'responsible', 'coop'] as const;

function understandTask(task: DutyTask, readers: Readers, rule: ReturnType<typeof roleRule>): UnderstoodTask {
  const cells = columns.map((column) => {
    const raw = task[column]?.raw ?? '';
    return raw === '' ? null : readers.units[column](raw);
  });
  const of = (role: keyof UnitsByRole): readonly Unit[] => cells.flatMap((cell) => cell?.[role] ?? []);
  return {
    ...task,
    deadlines: deadlinesOf(task.deadline, readers.readDeadline),
    units: divideRoles(
      { lead: of('lead'), coop: of('coop'), responsible: of('responsible') },
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
