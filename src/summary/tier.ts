// How firmly is a unit reminded? By the days a task has stood on the list.

import { sheetMessages } from '../messages/zh-CN/sheets';
import type { FormulaPart } from '../workbook/SheetPlan';
import { formula, literal, type FormulaPiece } from './formula';
import { named } from './references';
import type { SummaryParameters } from './SummaryInput';

const { tiers } = sheetMessages.gaps;

/** 提醒, 催办 or 通报. */
export function tierOf(days: number, { urgeDays, noticeDays }: SummaryParameters): string {
  return days >= noticeDays ? tiers.notice : days >= urgeDays ? tiers.urge : tiers.remind;
}

/** The same as a formula over a cell (or MAX of cells) that holds the days. */
export function tierFormula(days: FormulaPiece): FormulaPart[] {
  const { notice, urge, remind } = tiers;
  return formula`IF(${days}>=${named('通报天数')},${literal(notice)},IF(${days}>=${named('催办天数')},${literal(urge)},${literal(remind)}))`;
}
