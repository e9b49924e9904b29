// What becomes of the columns of one kind, 进展 or 完成情况, when the table goes into the next period?

import type { PeriodColumn } from '../../table/DutyTable';
import type { UnderstoodTask } from '../../table/UnderstoodTable';
import type { NewColumn, PlacedText } from '../../workbook/ColumnPlan';
import { returnWords } from '../../messages/zh-CN/returns';
import { fill } from '../../messages/fill';
import { shortHeading } from '../fill/myTasks';
import { isLastPeriod } from './latestEntries';
import type { MasterTable } from './MasterTable';
import { headingFor, headingTexts } from './periodHeading';

const words = returnWords.rollOver;
/** Width of new columns, in characters, where the table has none to take after. */
const WIDTHS = { progress: 32, status: 12 } as const;

/** What becomes of one kind of entry column. */
export interface KindPlan {
  readonly columns: readonly (NewColumn & {
    readonly heading: string;
    readonly kind: 'progress' | 'status';
  })[];
  /** Texts of columns that are there already, by their old places. */
  readonly texts: readonly PlacedText[];
}

/** A text column with a period gets one beside it; one without becomes 上期…, or hands its text over to the one that is there. */
export function textColumn(
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

/** A status column with a period gets one beside it; one without is emptied where the task goes on. */
export function statusColumn(
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

/** The table has no such column: it gets one at its right edge. */
export function noColumn({ table }: MasterTable, kind: 'progress' | 'status', period: string): KindPlan {
  const { right } = table.range;
  const heading = fill(words[kind], { period });
  return {
    columns: [{ kind, after: right, like: right, isSpanned: false, width: WIDTHS[kind], heading }],
    texts: [],
  };
}

/** Done, and no standing duty: it stays closed. */
export function isClosed({ deadlines, statusValues }: UnderstoodTask, at: number): boolean {
  const isStanding = deadlines.some(
    ({ ongoing, type }) => ongoing || type === 'ongoing' || type === 'recurring',
  );
  return statusValues[at] === 'done' && !isStanding;
}
