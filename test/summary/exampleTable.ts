// A small understood table written by hand, with the sheet it stands on, for tests that need no reader.
import type { Catalog } from '../../src/catalog/Catalog';
import type { Deadline } from '../../src/language/deadline/Deadline';
import type { StatusValue } from '../../src/language/progress/StatusValue';
import type { Unit } from '../../src/language/unit/Unit';
import type { Field, PeriodField } from '../../src/table/DutyTable';
import type { UnderstoodTable, UnderstoodTask } from '../../src/table/UnderstoodTable';
import { cellKey, type SheetSnapshot, type SnapshotCell } from '../../src/workbook/SheetSnapshot';

export interface ExampleTask {
  readonly no?: string | null;
  /** Number and title; null = outside any group. */
  readonly group?: readonly [no: string | null, title: string] | null;
  readonly text?: string;
  readonly indicator?: string;
  readonly deadline?: string;
  readonly deadlines?: readonly Partial<Deadline>[];
  readonly lead?: readonly string[];
  readonly coop?: readonly string[];
  readonly responsible?: readonly string[];
  readonly progress?: string | readonly string[];
  readonly status?: string | readonly string[];
  readonly statusValue?: StatusValue | null;
}

export interface ExampleOptions {
  readonly sheet?: string;
  readonly region?: string | null;
  /** Columns the table does not have. */
  readonly without?: readonly (
    'deadline' | 'lead' | 'coop' | 'responsible' | 'progress' | 'status' | 'indicator'
  )[];
  readonly periods?: number;
  readonly catalog?: Catalog | null;
}

const FIRST_ROW = 5;
const COLUMNS = { no: 1, group: 2, text: 3, indicator: 4, deadline: 5, lead: 6, coop: 7, responsible: 8 };
const FIRST_ENTRY = 9;

/** Table and sheet; row 5 holds the first task. */
export function exampleTable(
  tasks: readonly ExampleTask[],
  options: ExampleOptions = {},
): { table: UnderstoodTable; source: SheetSnapshot } {
  const { sheet = '附件', region = '某市某区', without = [], periods = 1, catalog = null } = options;
  const cells = new Map<number, SnapshotCell>();
  const groups: { no: string | null; title: string; row: number }[] = [];
  const has = (column: (typeof without)[number]) => !without.includes(column);
  const field = (row: number, column: number, raw: string): Field => {
    if (raw !== '') cells.set(cellKey(row, column), { value: raw, text: raw });
    return { raw, from: raw === '' ? 'blank' : 'own', row, column };
  };
  const entries = (row: number, first: number, raw: string | readonly string[] = ''): PeriodField[] => {
    const texts = typeof raw === 'string' ? [...Array<string>(periods - 1).fill(''), raw] : raw;
    return texts.map((text, place) => ({ ...field(row, first + place * 2, text), period: null }));
  };
  const understood = tasks.map((task, place): UnderstoodTask => {
    const row = FIRST_ROW + place;
    const [no = null, title = ''] = task.group === undefined ? ['1', '第一类任务'] : (task.group ?? []);
    let group = task.group === null ? null : groups.findIndex((one) => one.no === no && one.title === title);
    if (group === -1) group = groups.push({ no, title, row }) - 1;
    const names = (list: readonly string[] = []) => list.map((name) => exampleUnit(name, catalog));
    const cell = (column: 'lead' | 'coop' | 'responsible') =>
      has(column) ? field(row, COLUMNS[column], (task[column] ?? []).join('、')) : null;
    const status = has('status') ? entries(row, FIRST_ENTRY + 1, task.status) : [];
    return {
      index: place + 1,
      row,
      no: task.no === undefined ? String(place + 1) : task.no,
      group,
      text: field(row, COLUMNS.text, task.text ?? `第${place + 1}项任务，内容如下`),
      indicator: has('indicator') ? field(row, COLUMNS.indicator, task.indicator ?? '') : null,
      baseline: null,
      deadline: has('deadline') ? field(row, COLUMNS.deadline, task.deadline ?? '') : null,
      lead: cell('lead'),
      coop: cell('coop'),
      responsible: cell('responsible'),
      leader: null,
      contact: null,
      remark: null,
      basis: null,
      progress: has('progress') ? entries(row, FIRST_ENTRY, task.progress) : [],
      status,
      deadlines: (task.deadlines ?? []).map(exampleDeadline),
      units: { lead: names(task.lead), coop: names(task.coop), responsible: names(task.responsible) },
      statusValues: status.map((_, period) =>
        period === status.length - 1 ? (task.statusValue ?? null) : null,
      ),
    };
  });
  const bottom = FIRST_ROW + tasks.length - 1;
  const range = { top: FIRST_ROW - 1, left: 1, bottom, right: FIRST_ENTRY + periods * 2 - 1 };
  const periodColumns = (kind: 'progress' | 'status', first: number) =>
    has(kind)
      ? Array.from({ length: periods }, (_, place) => ({
          column: first + place * 2,
          period: null,
          heading: kind === 'progress' ? '进展' : '完成情况',
        }))
      : [];
  const column = (kind: keyof typeof COLUMNS) =>
    kind === 'no' || kind === 'group' || kind === 'text' || has(kind) ? COLUMNS[kind] : null;
  const table: UnderstoodTable = {
    sheet,
    range,
    title: null,
    surroundings: [],
    headerRows: [{ from: range.top, to: range.top }],
    headings: new Map(),
    columns: {
      number: column('no'),
      group: column('group'),
      text: column('text'),
      indicator: column('indicator'),
      baseline: null,
      deadline: column('deadline'),
      lead: column('lead'),
      coop: column('coop'),
      responsible: column('responsible'),
      leader: null,
      contact: null,
      remark: null,
      basis: null,
      progress: periodColumns('progress', FIRST_ENTRY),
      status: periodColumns('status', FIRST_ENTRY + 1),
    },
    doubledColumns: [],
    unusedTaskColumn: null,
    groups,
    tasks: understood,
    otherTables: [],
    notes: [],
    region,
    year: 2022,
    yearFrom: 'deadlines',
  };
  const source: SheetSnapshot = {
    name: sheet,
    visibility: 'visible',
    usedRange: range,
    cells,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isProtected: false,
  };
  return { table, source };
}

/** A unit as the reader would give it: exact when the catalog knows the short name, else unknown. */
export function exampleUnit(name: string, catalog: Catalog | null): Unit {
  const known = catalog?.units.find(({ short }) => short === name);
  return {
    raw: name,
    start: 0,
    end: name.length,
    clean: name,
    id: known?.id ?? null,
    name: known?.name ?? null,
    short: known?.short ?? null,
    kind: known?.kind ?? 'government',
    match: known ? 'exact' : 'unknown',
    collective: false,
    successor: null,
    candidates: [],
  };
}

/** A deadline with nothing but what is told. */
export function exampleDeadline(told: Partial<Deadline>): Deadline {
  return { type: 'by', start: null, end: null, recur: null, ongoing: false, raw: '', span: [0, 0], ...told };
}

/** A catalog of units given as [short, full]; in protocol order. */
export function exampleCatalog(units: readonly (readonly [short: string, name: string])[]): Catalog {
  return {
    version: '1',
    region: { id: 'x', name: '某市某区', level: 'county', prefix: '区', titleWords: ['某区'] },
    units: units.map(([short, name], place) => ({
      id: `u${place}`,
      name,
      short,
      kind: 'government',
      aliases: [],
      former: [],
      successor: null,
    })),
    tasks: [],
    statusWords: [],
  };
}
