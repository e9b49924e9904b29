// Do the unit sheets add up to the tasks? 项次合计 − repeats of joint leads + tasks of nobody = all tasks.

import { fill } from '../messages/fill';
import { sheetMessages } from '../messages/zh-CN/sheets';
import type { FormulaPart } from '../workbook/SheetPlan';
import { countIfs, countMarked, type Criterion } from './countIfs';
import { formula, literal } from './formula';
import { looseCell, named } from './references';
import { draftCell, type SheetDraft } from './SheetDraft';
import type { SummaryInput } from './SummaryInput';
import { minus, tally, type Tally } from './tally';
import type { UnitSheetRole } from './unitSheet';
import { addSumRow, columnMark, COLUMN, countRow } from './unitRows';

const words = sheetMessages.units;
const ordinals = ['一', '二', '三'];

/** The counts of all task–unit pairs and the row they stand in. */
export interface Pairs {
  readonly pairs: Tally;
  readonly sumRow: number;
  readonly blockCount: number;
}

/** Adds the block 对账; returns the row of 全表任务. */
export function addReconciliation(
  draft: SheetDraft,
  input: SummaryInput,
  role: UnitSheetRole,
  { pairs, sumRow, blockCount }: Pairs,
): number {
  draft.addHeading(fill(words.reconcile, { place: ordinals[blockCount] ?? '' }));
  const answered = input.rows.filter((row) => role.includes(row) && row.isFirstOfRole);
  const withUnit = tally(
    answered.map(({ task }) => task),
    input,
  );
  const all = tally(input.tasks, input);
  const repeatRow = draft.next;
  const withRow = repeatRow + 1;
  const withoutRow = repeatRow + 2;
  const count = (base: readonly Criterion[], column: number) => countMarked(columnMark(column), base);
  const cell = (row: number, column: number) => looseCell(row, column);

  addLine(draft, words.repeats, role, minus(pairs, withUnit), (column) => {
    return formula`${cell(sumRow, column)}-${cell(withRow, column)}`;
  });
  const first: readonly Criterion[] = [role.criterion, ['角色首行', 1]];
  addLine(draft, words.withUnit, role, withUnit, (column) => count(first, column), true);
  addLine(draft, words.withoutUnit, role, minus(all, withUnit), (column) => {
    return formula`${count([['任务首行', 1]], column)}-${cell(withRow, column)}`;
  });
  return addSumRow(draft, words.all, all, (column) => {
    return formula`${cell(withRow, column)}+${cell(withoutRow, column)}`;
  });
}

/** Adds the line that says whether the sheet still agrees with 任务明细: also when a unit was added there that has no row here. */
export function addCheckRow(
  draft: SheetDraft,
  role: UnitSheetRole,
  { sumRow, allRow }: { readonly sumRow: number; readonly allRow: number },
): void {
  const equal = [
    formula`${looseCell(sumRow, COLUMN.tasks)}=${countIfs([role.criterion])}`,
    formula`${looseCell(allRow, COLUMN.tasks)}=${named('总任务数')}`,
    formula`${looseCell(allRow, COLUMN.firstClass)}=${named('已完成数')}`,
    formula`${looseCell(allRow, COLUMN.late)}=${named('逾期数')}`,
    formula`${looseCell(allRow, COLUMN.gaps)}=${named('缺报数')}`,
  ];
  const all = equal.reduce((list, one) => formula`${list},${one}`);
  const value = {
    formula: formula`IF(AND(${all}),${literal(words.agrees)},${literal(words.disagrees)})`,
    value: words.agrees,
  };
  const cells = [draftCell(words.check, '责_正文', 2), draftCell(value, '责_正文', draft.widths.length - 2)];
  draft.add(cells, { minimum: 22 });
}

function addLine(
  draft: SheetDraft,
  label: string,
  role: UnitSheetRole,
  counted: Tally,
  count: (column: number) => readonly FormulaPart[],
  withRate = false,
): void {
  const styles = { figure: '责_数字', rate: '责_百分比', remark: '责_正文' } as const;
  const labels = [draftCell(fill(label, { role: role.word, joint: words.joint[role.word] }), '责_正文', 2)];
  draft.add(countRow(labels, counted, draft.next, count, styles, withRate), { minimum: 21 });
}
