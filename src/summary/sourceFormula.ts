// How do the generated sheets read and point at the official sheet, so that they follow when rows are inserted there?

import { columnLetters } from '../workbook/address';
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

/**
 * A link to an official cell that moves along with inserted rows (ROW of a reference, nothing volatile).
 * @example sourceLink('附件', { row: 12, column: 3 }).value //=> '附件!C12'
 */
export function sourceLink(sheet: string, { row, column }: SourceCell): PlanFormula {
  const letters = columnLetters(column);
  const line = formula`ROW(${{ sheet, row, column }})`;
  const address = literal(`#'${sheet.replaceAll("'", "''")}'!${letters}`);
  const shown = `${sheet}!${letters}`;
  return {
    formula: formula`HYPERLINK(${address}&${line},${literal(shown)}&${line})`,
    value: shown + String(row),
    readsSource: true,
  };
}
