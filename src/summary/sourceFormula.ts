// How do the generated sheets read the official one, so that a clerk's entry flows on at once?

import type { PlanFormula } from '../workbook/SheetPlan';
import { sheetMessages } from '../messages/zh-CN/sheets';
import type { SourceValue } from './excelText';
import { formula, literal } from './formula';
import type { SourceCell } from './SummaryTask';

/** What stands in 任务明细 for an error value of the official sheet. */
export const ERROR_TEXT = sheetMessages.detail.errorValue;

/** The content of an official cell: absolute, blank for a blank one, never an error value. */
export function sourceFormula(sheet: string, { row, column }: SourceCell, value: SourceValue): PlanFormula {
  const cell = { sheet, row, column };
  return {
    formula: formula`IFERROR(IF(${cell}="","",${cell}),${literal(ERROR_TEXT)})`,
    value,
    readsSource: true,
  };
}
