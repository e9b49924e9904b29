// 转入下期: the same official table with room for a new period, the last text beside it, what is done closed, standing duties open.

import type { UnderstoodTask } from '../../table/UnderstoodTable';
import type { PeriodColumn } from '../../table/DutyTable';
import type { ColumnPlan, NewColumn, PlacedText } from '../../workbook/ColumnPlan';
import { cellAt, type SheetSnapshot } from '../../workbook/SheetSnapshot';
import { returnWords } from '../../messages/zh-CN/returns';
import { fill } from '../../messages/fill';
import { shortHeading } from '../fill/myTasks';
import { isLastPeriod, newestColumns } from './latestEntries';
import type { MasterTable } from './MasterTable';

const words = returnWords.rollOver;
/** Width of new columns, in characters, where the table has none to take after. */
const WIDTHS = { progress: 32, status: 12 } as const;
/** What becomes of one kind of entry column. */
interface KindPlan {
  readonly columns: readonly (NewColumn & {
    readonly heading: string;
    readonly kind: 'progress' | 'status';
  })[];
  /** Texts of columns that are there already, by their old places. */
  readonly texts: readonly PlacedText[];
}

/**
 * A kind whose heading names its period gets a new column beside the last; one without a period becomes 上期… and gets a new one
 * beside it, or hands its text over to the 上期… column that is there. A status column without a period is emptied where the task
 * goes on. A table without any entry column gets both.
 * @example planRollOver(master, '2022年四季度').columns.length //=> 2
 */
export function planRollOver(opened: MasterTable, period: string): ColumnPlan {
  const master = newestColumns(opened);
  const { table, sheet, place } = master;
  const kind = place.text?.kind ?? 'progress';
  const text = place.text && table.columns[kind][place.text.at];
  const status = place.status === null ? undefined : table.columns.status[place.status];
  const plans: KindPlan[] = [
    text ? textColumn(master, text, status, period) : noColumn(master, 'progress', period),
    status ? statusColumn(master, status, text, period) : text ? NOTHING : noColumn(master, 'status', period),
  ];
  const added = plans.flatMap(({ columns }) => columns);
  const place_ = placesOf(added);
  const at = (column: number): number => column + added.filter(({ after }) => after < column).length;
  return {
    sheet: sheet.name,
    columns: added.map(({ after, like, isSpanned, width }) => ({ after, like, isSpanned, width })),
    table: { left: table.range.left, right: table.range.right },
    headerRows: table.headerRows,
    texts: [
      ...plans.flatMap(({ texts }) => texts).map((one) => ({ ...one, column: at(one.column) })),
      ...added.flatMap((column, index) => newTexts(master, column, place_[index] ?? 0, status)),
    ],
  };
}

const NOTHING: KindPlan = { columns: [], texts: [] };

/** The numbers of the new columns, afterwards. */
function placesOf(added: readonly NewColumn[]): readonly number[] {
  const inOrder = added
    .map((column, index) => ({ column, index }))
    .sort((a, b) => a.column.after - b.column.after || a.index - b.index);
  return added.map((_, index) => {
    const rank = inOrder.findIndex((one) => one.index === index);
    return (added[index]?.after ?? 0) + rank + 1;
  });
}

function textColumn(
  master: MasterTable,
  text: PeriodColumn,
  status: PeriodColumn | undefined,
  period: string,
): KindPlan {
  const { table, place } = master;
  const heading = headingFor(master, text, period);
  const own = { kind: 'progress' as const, like: text.column, isSpanned: true, width: 0, heading };
  const last = table.columns[place.text?.kind ?? 'progress'].find(
    (one) => one.column < text.column && isLastPeriod(one),
  );
  if (last) {
    const at = table.columns[place.text?.kind ?? 'progress'].indexOf(text);
    const texts = table.tasks.flatMap((task): PlacedText[] => {
      const field = task[place.text?.kind ?? 'progress'][at];
      if (!field || field.row !== task.row) return [];
      return [
        { row: task.row, column: last.column, text: field.raw },
        { row: task.row, column: text.column, text: '' },
      ];
    });
    return { columns: [], texts: [...texts, ...headingTexts(master, text.column, heading)] };
  }
  if (text.period !== null) {
    const isPair = status?.period != null && status.column === text.column + 1;
    return { columns: [{ ...own, after: isPair ? status.column : text.column }], texts: [] };
  }
  const kept = fill(words.last, { heading: shortHeading(text.heading.split(' / ').at(-1) ?? '') });
  return {
    columns: [{ ...own, after: text.column }],
    texts: headingTexts(master, text.column, kept),
  };
}

function statusColumn(
  master: MasterTable,
  status: PeriodColumn,
  text: PeriodColumn | null | undefined,
  period: string,
): KindPlan {
  if (status.period !== null && status !== text) {
    const heading = headingFor(master, status, period);
    const own = { kind: 'status' as const, like: status.column, isSpanned: true, width: 0, heading };
    return { columns: [{ ...own, after: status.column }], texts: [] };
  }
  const at = master.place.status ?? 0;
  const texts = master.table.tasks.flatMap((task): PlacedText[] => {
    const field = task.status[at];
    const isEmptied = field && field.row === task.row && field.raw !== '' && !isClosed(task, at);
    return isEmptied ? [{ row: task.row, column: status.column, text: '' }] : [];
  });
  return { columns: [], texts };
}

function noColumn({ table }: MasterTable, kind: 'progress' | 'status', period: string): KindPlan {
  const { right } = table.range;
  const heading = fill(words[kind], { period });
  return {
    columns: [{ kind, after: right, like: right, isSpanned: false, width: WIDTHS[kind], heading }],
    texts: [],
  };
}

/** Done, and no standing duty: it stays closed. */
function isClosed({ deadlines, statusValues }: UnderstoodTask, at: number): boolean {
  const isStanding = deadlines.some(
    ({ ongoing, type }) => ongoing || type === 'ongoing' || type === 'recurring',
  );
  return statusValues[at] === 'done' && !isStanding;
}

/** Heading of a new column in every header, and in a status column the word of the tasks that stay closed. */
function newTexts(
  master: MasterTable,
  { like, heading, kind }: KindPlan['columns'][number],
  column: number,
  status: PeriodColumn | undefined,
): readonly PlacedText[] {
  const headings = headingTexts(master, like, heading).map((one) => ({ ...one, column }));
  const at = master.place.status;
  if (kind !== 'status' || at === null || status === undefined) return headings;
  const closed = master.table.tasks.flatMap((task): PlacedText[] =>
    isClosed(task, at) ? [{ row: task.row, column, text: task.status[at]?.raw ?? '' }] : [],
  );
  return [...headings, ...closed];
}

/** The cell that holds a column's own heading, in every header of the table. */
function headingTexts(
  { table: { headerRows }, sheet }: MasterTable,
  column: number,
  text: string,
): readonly PlacedText[] {
  return headerRows.map(({ from, to }) => ({ row: headingRow(sheet, from, to, column), column, text }));
}

/** The lowest filled cell of the header in this column that spans no other; the last row when all are blank. */
function headingRow(sheet: SheetSnapshot, from: number, to: number, column: number): number {
  for (let row = to; row >= from; row -= 1) {
    const isWide = sheet.merges.some(
      ({ top, left, right }) => top === row && left === column && right > left,
    );
    if (!isWide && (cellAt(sheet, row, column)?.text ?? '').trim() !== '') return row;
  }
  return to;
}

/** The heading with the new period in place of the old one, or in front of it. */
function headingFor(
  master: MasterTable,
  { column, period: old, heading }: PeriodColumn,
  period: string,
): string {
  const { headerRows } = master.table;
  const [first = { from: 1, to: 1 }] = headerRows;
  const row = headingRow(master.sheet, first.from, first.to, column);
  const printed = cellAt(master.sheet, row, column)?.text ?? heading;
  if (old === null) return `${period}${printed}`;
  const pattern = [...old].map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s*');
  const replaced = printed.replace(new RegExp(pattern), period);
  return replaced === printed ? `${period}${shortHeading(printed)}` : replaced;
}
