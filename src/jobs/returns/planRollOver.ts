// 转入下期: the same official table with room for a new period, the last text beside it, what is done closed, standing duties open.

import type { PeriodColumn } from '../../table/DutyTable';
import type { ColumnPlan, NewColumn, PlacedText } from '../../workbook/ColumnPlan';
import { newestColumns } from './latestEntries';
import type { MasterTable } from './MasterTable';
import { headingTexts } from './periodHeading';
import { isClosed, noColumn, statusColumn, textColumn, type KindPlan } from './rolledColumns';

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
