// The rows of a table, top to bottom: tasks with their fields, and the groups they stand under.

import type {
  DutyColumns,
  DutyGroup,
  DutyTask,
  Field,
  PeriodField,
  ReaderNote,
  SingleField,
} from '../DutyTable';
import type { Grid } from '../Grid';
import type { TableArea } from '../tableAreas';
import { classifyRow } from './classifyRow';
import { fieldReader, type Carry, type FieldReader, type RowPlace } from './fieldReader';
import { groupTracker } from './groupTracker';
import { numberingOf, type Numbering } from './numbering';
import { leadingNumber, wholeNumber } from './printedNumber';

/** What the rows of a table hold. */
export interface TableRows {
  readonly groups: readonly DutyGroup[];
  readonly tasks: readonly DutyTask[];
  /** Note, total and signature lines between and below the tasks. */
  readonly lines: readonly { readonly text: string; readonly row: number; readonly column: number }[];
  readonly notes: readonly ReaderNote[];
  /** Last row that belongs to the table. */
  readonly lastRow: number;
}

/** Data rows of an area: below its first header, repeated headers left out. */
export function dataRows(grid: Grid, area: TableArea): readonly number[] {
  const { header, pageTops, lastRow } = area;
  const isHeader = (row: number): boolean => pageTops.some((block) => row >= block.from && row <= block.to);
  return grid.filledRows.filter((row) => row > header.to && row <= lastRow && !isHeader(row));
}

/** A column of what is to be reached by the time its heading prints (时间节点 over 一季度 | 二季度 …). */
export interface Milestone {
  readonly column: number;
  readonly row: number;
  readonly period: string;
}

const CARRY: Readonly<Record<SingleField | 'text', Carry>> = {
  text: 'merge',
  indicator: 'merge',
  baseline: 'merge',
  deadline: 'run',
  lead: 'merge',
  coop: 'merge',
  responsible: 'merge',
  leader: 'merge',
  contact: 'merge',
  remark: 'never',
  basis: 'merge',
};

const FIELDS = Object.keys(CARRY).filter((key): key is SingleField => key !== 'text');

/**
 * Reads all rows once. `headingDeadline` is the field a column heading gives to every task, if any;
 * `unread` are the columns of unknown meaning by number, with their headings; `milestones` stand oldest first.
 */
export function readTasks(
  grid: Grid,
  area: TableArea,
  columns: DutyColumns,
  headingDeadline: Field | null,
  unread: ReadonlyMap<number, string>,
  milestones: readonly Milestone[] = [],
): TableRows {
  const span = { left: area.header.left, right: area.header.right };
  const kinds = dataRows(grid, area).map((row) => ({ row, is: classifyRow(grid, row, columns, span) }));
  const taskRows = kinds.filter(({ is }) => is.kind === 'task').map(({ row }) => row);
  const numbering = numberingOf(grid, columns, taskRows);
  const readers = taskReaders(grid, columns, area.header.to, unread);
  const groups = groupTracker(grid, columns, numbering, taskRows);
  const tasks: DutyTask[] = [];
  const lines: { text: string; row: number; column: number }[] = [];
  let pageStart: number | null = null;
  let passedHeaders = 0;
  let isPageTop = false;
  let lastRow = area.header.to;
  let answering: Field | null = null;
  let due: Field | null = null;

  for (const { row, is } of kinds) {
    while ((area.repeats[passedHeaders]?.to ?? Infinity) < row) {
      passedHeaders += 1;
      isPageTop = true;
    }
    if (is.kind === 'units') answering = { raw: is.text, from: 'heading', row, column: is.column };
    if (is.kind === 'note') lines.push({ text: is.text, row, column: is.column });
    else if (is.kind !== 'empty') lastRow = row;
    if (is.kind === 'group') {
      groups.title(row, is.no, is.title);
      answering = unitsOfGroup(is.title, row, is.column, columns);
      due = deadlineOfGroup(is.title, row, is.column);
      isPageTop = false;
      pageStart = null;
    }
    if (is.kind !== 'task') continue;
    if (isPageTop) pageStart = row;
    isPageTop = false;
    const standing = groups.read(row, pageStart);
    if (standing.isReprint) pageStart = row;
    const place: RowPlace = {
      row,
      pageStart,
      sameGroup: standing.isSame,
      groupPrintedAgain: standing.isSame && standing.isPrinted,
    };
    const heading = {
      deadline: lastMilestone(grid, row, milestones) ?? headingDeadline ?? due,
      responsible: answering,
    };
    tasks.push(readTask(grid, place, tasks.length + 1, standing.group, columns, numbering, readers, heading));
  }
  return { groups: groups.groups(), tasks, lines, notes: pageNotes(tasks), lastRow };
}

interface TaskReaders {
  readonly text: FieldReader | null;
  readonly single: ReadonlyMap<SingleField, FieldReader>;
  readonly progress: readonly FieldReader[];
  readonly status: readonly FieldReader[];
  readonly others: readonly { readonly heading: string; readonly reader: FieldReader }[];
}

function taskReaders(
  grid: Grid,
  columns: DutyColumns,
  headerEnd: number,
  unread: ReadonlyMap<number, string>,
): TaskReaders {
  const single = new Map<SingleField, FieldReader>();
  for (const field of FIELDS) {
    const column = columns[field];
    if (column !== null) single.set(field, fieldReader(grid, column, CARRY[field], headerEnd));
  }
  return {
    text: columns.text === null ? null : fieldReader(grid, columns.text, CARRY.text, headerEnd),
    single,
    progress: columns.progress.map(({ column }) => fieldReader(grid, column, 'never', headerEnd)),
    status: columns.status.map(({ column }) => fieldReader(grid, column, 'never', headerEnd)),
    others: [...unread].map(([column, heading]) => ({
      heading,
      reader: fieldReader(grid, column, 'never', headerEnd),
    })),
  };
}

function readTask(
  grid: Grid,
  place: RowPlace,
  index: number,
  group: number | null,
  columns: DutyColumns,
  numbering: Numbering,
  readers: TaskReaders,
  heading: Pick<DutyTask, 'deadline' | 'responsible'>,
): DutyTask {
  const { row } = place;
  const printed: Field = readers.text?.read(place) ?? {
    raw: '',
    from: 'blank',
    row,
    column: columns.group ?? columns.number ?? 1,
  };
  const leading = numbering.textsAreNumbered ? leadingNumber(printed.raw) : null;
  const text = leading ? { ...printed, raw: printed.raw.slice(leading.length) } : printed;
  const inColumn =
    columns.number !== null && !numbering.columnNumbersGroups ? grid.shown(row, columns.number).trim() : '';
  const single = Object.fromEntries(
    FIELDS.map((field) => [field, withoutTies(readers.single.get(field)?.read(place) ?? null)]),
  ) as Record<SingleField, Field | null>;
  const period = (reader: FieldReader, at: { period: string | null } | undefined): PeriodField => ({
    ...reader.read(place),
    period: at?.period ?? null,
  });
  const others = readers.others
    .map(({ heading, reader }) => ({ ...reader.read(place), heading }))
    .filter(({ raw }) => raw !== '');
  return {
    ...single,
    ...(others.length > 0 ? { others } : {}),
    deadline: single.deadline ?? heading.deadline,
    responsible: single.responsible ?? heading.responsible,
    index,
    row,
    no: inColumn === '' ? (leading?.no ?? null) : (wholeNumber(inColumn) ?? inColumn),
    group,
    text: withoutTies(text) ?? text,
    progress: readers.progress.map((reader, place_) => period(reader, columns.progress[place_])),
    status: readers.status.map((reader, place_) => period(reader, columns.status[place_])),
  };
}

/** What is planned last gives the deadline: its column's heading. */
function lastMilestone(grid: Grid, row: number, milestones: readonly Milestone[]): Field | null {
  const last = milestones.findLast(({ column }) => !/^[-—/×\s]*$/.test(grid.text(row, column)));
  return last ? { raw: last.period, from: 'heading', row: last.row, column: last.column } : null;
}

/** 一、发展农业（牵头单位：县农业局；配合单位：县财政局）, in a table without columns of units. */
function unitsOfGroup(
  title: string,
  row: number,
  column: number,
  { lead, responsible }: DutyColumns,
): Field | null {
  const raw = /[（(]((?:牵头|责任|主办|承办)[^：:]{0,6}[：:][^]+)[）)]$/.exec(title)?.[1];
  if (raw === undefined || (lead ?? responsible) !== null) return null;
  return { raw, from: 'heading', row, column };
}

/** 一、2023年6月底前完成（2项）, in a table without a column of deadlines. */
function deadlineOfGroup(title: string, row: number, column: number): Field | null {
  const raw =
    /(?:(?:19|20)\d\d年|1?\d月)(?:1?\d月|[一二三四]季度|上半年)?(?:[123]?\d日)?(?:[底末内]前?|前)|长期坚持|持续推进|立行立改/.exec(
      title,
    )?.[0];
  return raw === undefined ? null : { raw, from: 'heading', row, column };
}

/** Only fill-in cells tie tasks together; official cells are meant to be merged. */
function withoutTies(field: Field | null): Field | null {
  if (!field?.tiedRows) return field;
  const { tiedRows: _tied, ...rest } = field;
  return rest;
}

function pageNotes(tasks: readonly DutyTask[]): ReaderNote[] {
  return tasks
    .filter((task) => task.deadline?.from === 'page-break')
    .map((task) => ({ id: 'continued-over-page', data: { row: task.row, source: task.deadline?.row ?? 0 } }));
}
