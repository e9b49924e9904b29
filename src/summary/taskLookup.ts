// What stands in 任务明细 for one task? Live, by its 任务标识, whatever the order of the rows.

import type { FormulaPart } from '../workbook/SheetPlan';
import type { DetailColumn } from './detailColumns';
import { formula, literal } from './formula';
import { whole } from './references';

/** `INDEX(任务明细[列],MATCH("10-2",任务明细[任务标识],0))`. */
export function taskLookup(column: DetailColumn, key: string): FormulaPart[] {
  return formula`INDEX(${whole(column)},MATCH(${literal(key)},${whole('任务标识')},0))`;
}
