// Was the official sheet changed since? A bell for people without the add-in: one number over its cells, as a formula and as a value.

import { MAX_ROW } from '../workbook/address';
import type { FormulaPart } from '../workbook/SheetPlan';
import type { UnderstoodTable } from '../table/UnderstoodTable';
import { cellAt, type SheetSnapshot } from '../workbook/SheetSnapshot';
import { sheetMessages } from '../messages/zh-CN/sheets';
import { asText } from './excelText';
import { formula, literal } from './formula';

/** Rows below the table that are watched too, so that added rows are noticed. */
const BELOW = 50;

/**
 * Σ lengths of all cells, plus Σ first character of 完成情况 × row, since 推进中 and 已完成 are equally long.
 * An error value among the cells gives a word instead of a number, in the formula likewise.
 */
export function checkNumber(table: UnderstoodTable, source: SheetSnapshot): number | string {
  const { top, left, bottom, right } = watched(table);
  const status = statusColumn(table);
  let sum = 0;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const cell = cellAt(source, row, column);
      if (cell?.error !== undefined) return sheetMessages.parameters.uncountable;
      const text = cell === undefined ? '' : asText(cell.value);
      sum += text.length;
      if (column === status) sum += ((text || ' ').codePointAt(0) ?? 0) * row;
    }
  }
  return sum;
}

/** The same as a formula over the official sheet. */
export function checkNumberFormula(table: UnderstoodTable): FormulaPart[] {
  const { top, left, bottom, right } = watched(table);
  const all = { sheet: table.sheet, row: top, column: left, to: { row: bottom, column: right } };
  const lengths = formula`SUMPRODUCT(LEN(${all}))`;
  const status = statusColumn(table);
  const sum =
    status === null
      ? lengths
      : (() => {
          const cells = { sheet: table.sheet, row: top, column: status, to: { row: bottom, column: status } };
          return formula`${lengths}+SUMPRODUCT(UNICODE(${cells}&" ")*ROW(${cells}))`;
        })();
  return formula`IFERROR(${sum},${literal(sheetMessages.parameters.uncountable)})`;
}

function statusColumn(table: UnderstoodTable): number | null {
  return table.columns.status.at(-1)?.column ?? null;
}

function watched({ range }: UnderstoodTable) {
  return { ...range, bottom: Math.min(range.bottom + BELOW, MAX_ROW) };
}
