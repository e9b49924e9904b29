// What do the rows of a unit sheet count, and in which columns?

import { sheetMessages } from '../messages/zh-CN/sheets';
import type { FormulaPart, PlanValue } from '../workbook/SheetPlan';
import { countMarked, type Criterion, type Mark } from './countIfs';
import { formula } from './formula';
import { progressClasses } from './progressClass';
import { looseCell, ownCell } from './references';
import { draftCell, type DraftCell, type SheetDraft } from './SheetDraft';
import type { StyleName } from './styles';
import type { Tally } from './tally';
import { unitCriterion } from './unitCriterion';

/** First of the two head rows. */
export const HEAD_ROW = 4;

/** Columns of the sheet; the six classes stand from `firstClass` on. */
export const COLUMN = {
  number: 1,
  unit: 2,
  tasks: 3,
  firstClass: 4,
  rate: 10,
  late: 11,
  soon: 12,
  gaps: 13,
  remark: 14,
} as const;

/** The columns that count, in order, with what they count. */
const countedColumns: readonly {
  readonly column: number;
  readonly value: (tally: Tally) => number;
}[] = [
  { column: COLUMN.tasks, value: ({ tasks }) => tasks },
  ...progressClasses.map((progress, place) => ({
    column: COLUMN.firstClass + place,
    value: ({ byClass }: Tally) => byClass[progress],
  })),
  { column: COLUMN.late, value: ({ late }) => late },
  { column: COLUMN.soon, value: ({ soon }) => soon },
  { column: COLUMN.gaps, value: ({ gaps }) => gaps },
];

/** The mark of 任务明细 that a counted column sums; null = it counts every row. */
export function columnMark(column: number): Mark | null {
  if (column === COLUMN.tasks) return null;
  if (column === COLUMN.late) return '逾期';
  if (column === COLUMN.soon) return '临期';
  if (column === COLUMN.gaps) return '缺报';
  return progressClasses[column - COLUMN.firstClass] ?? null;
}

/** A row of counts: label cells, then every counted column by its formula, the rate, the remark. */
export function countRow(
  labels: readonly DraftCell[],
  counted: Tally,
  row: number,
  count: (column: number) => readonly FormulaPart[],
  styles: { readonly figure: StyleName; readonly rate: StyleName; readonly remark: StyleName },
  withRate: boolean,
  remark: PlanValue = null,
): readonly DraftCell[] {
  const figures = countedColumns.map(({ column, value }) =>
    draftCell({ formula: count(column), value: value(counted) }, styles.figure),
  );
  const tasks = looseCell(row, COLUMN.tasks);
  const rate = {
    formula: formula`IF(${tasks}=0,"",${looseCell(row, COLUMN.firstClass)}/${tasks})`,
    value: counted.tasks === 0 ? '' : counted.byClass.已完成 / counted.tasks,
  };
  const before = COLUMN.rate - COLUMN.tasks;
  return [
    ...labels,
    ...figures.slice(0, before),
    draftCell(withRate ? rate : null, styles.rate),
    ...figures.slice(before),
    draftCell(remark, styles.remark),
  ];
}

/** One unit, or with `name` null the row that says there is none. */
export interface UnitRow {
  readonly number: number | string;
  readonly name: string | null;
  readonly counted: Tally;
  readonly base: readonly Criterion[];
  /** 备注 as a person wrote it. */
  readonly remark: PlanValue;
}

/** Adds the row of one unit; a person's remark moves with the unit. */
export function addUnitRow(draft: SheetDraft, unit: UnitRow): void {
  const row = draft.next;
  const name = unit.name ?? sheetMessages.units.none;
  const labels = [draftCell(unit.number, '责_数字'), draftCell(name, '责_正文')];
  const base: readonly Criterion[] = [unitCriterion(name, ownCell(COLUMN.unit)), ...unit.base];
  const count = (column: number) => countMarked(columnMark(column), base);
  const styles = {
    figure: '责_数字',
    rate: '责_百分比',
    remark: unit.name === null ? '责_正文' : '责_人工',
  } as const;
  draft.add(countRow(labels, unit.counted, row, count, styles, true, unit.remark), {
    minimum: 21,
    ...(unit.name === null ? {} : { key: unit.name }),
  });
}

/** Adds a bold total row and returns its number. */
export function addSumRow(
  draft: SheetDraft,
  label: string,
  counted: Tally,
  count: (column: number) => readonly FormulaPart[],
): number {
  const styles = { figure: '责_合计数', rate: '责_合计率', remark: '责_合计' } as const;
  const labels = [draftCell(label, '责_合计', 2)];
  return draft.add(countRow(labels, counted, draft.next, count, styles, true), { minimum: 24 });
}
