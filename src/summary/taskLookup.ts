// What stands in 任务明细 for one task? Live, by its 任务标识, whatever the order of the rows.

import type { FormulaPart } from '../workbook/SheetPlan';
import type { DetailColumn } from './detailColumns';
import { formula, literal, type FormulaPiece } from './formula';
import { whole } from './references';

/** `INDEX(任务明细[列],MATCH("10-2",任务明细[任务标识],0))`: for short lists. */
export function taskLookup(column: DetailColumn, key: string): FormulaPart[] {
  return atDetailRow(column, formula`MATCH(${literal(key)},${whole('任务标识')},0)`);
}

/**
 * `IF(IFERROR(INDEX(任务明细[任务标识],123),"")=$M16,123,MATCH($M16,任务明细[任务标识],0))`: the row within 任务明细 of the task whose
 * 任务标识 stands in a cell. Where it was drawn it is found at once; only after somebody sorted or deleted rows is it looked for.
 * @param place of the row as it is drawn (`SummaryInput.firstRows`)
 */
export function detailRow(key: FormulaPiece, place = 1): FormulaPart[] {
  const keys = whole('任务标识');
  return formula`IF(IFERROR(INDEX(${keys},${place}),"")=${key},${place},MATCH(${key},${keys},0))`;
}

/** `INDEX(任务明细[列],$N16)`. */
export function atDetailRow(column: DetailColumn, row: FormulaPiece): FormulaPart[] {
  return formula`INDEX(${whole(column)},${row})`;
}
