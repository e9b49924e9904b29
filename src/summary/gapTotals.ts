// The foot of the table above 未填报清单: no units, or two totals, by pairs and by tasks.

import { sheetMessages } from '../messages/zh-CN/sheets';
import type { FormulaPart } from '../workbook/SheetPlan';
import type { Criterion } from './countIfs';
import { formula, literal } from './formula';
import { looseArea } from './references';
import { gaps, type Gap } from './reportState';
import { draftCell, type SheetDraft } from './SheetDraft';
import type { SummaryTask } from './SummaryTask';

/** Columns of the four gaps, and of their sum. */
export const FIRST_GAP = 5;
const SUM_COLUMN = FIRST_GAP + gaps.length;

/** The row that says no unit owes anything. */
export function addNone(draft: SheetDraft): void {
  const figure = draftCell(0, '责_数字');
  draft.add(
    [
      draftCell('—', '责_数字'),
      draftCell(sheetMessages.gaps.none, '责_正文中', 2),
      draftCell(null, '责_正文'),
      ...gaps.map(() => figure),
      figure,
      ...[null, null, null].map(() => draftCell(null, '责_正文')),
    ],
    { minimum: 22 },
  );
}

/** A total row: one formula per gap and their sum. */
export function addTotal(
  draft: SheetDraft,
  label: string,
  tasks: readonly SummaryTask[],
  count: (gap: Gap, column: number) => readonly FormulaPart[],
): void {
  const row = draft.next;
  const figures = gaps.map((gap, place) =>
    draftCell({ formula: count(gap, FIRST_GAP + place), value: countOf(tasks, gap) }, '责_合计数'),
  );
  draft.add(
    [
      draftCell(label, '责_合计', 4),
      ...figures,
      draftCell({ formula: sumOfGaps(row), value: tasks.length }, '责_合计数'),
      ...[null, null, null].map(() => draftCell(null, '责_合计')),
    ],
    { minimum: 22 },
  );
}

/** Sum of the four gaps in a row. */
export function sumOfGaps(row: number): FormulaPart[] {
  return formula`SUM(${looseArea(row, FIRST_GAP, row, SUM_COLUMN - 1)})`;
}

/** Rows of 任务明细 with this gap. */
export function gapCriterion(gap: Gap): Criterion {
  return ['填报', literal(gap)];
}

/** How many of the tasks have it. */
export function countOf(tasks: readonly SummaryTask[], gap: Gap): number {
  return tasks.filter(({ state }) => state === gap).length;
}
