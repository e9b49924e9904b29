// The first lines of 口径: what a person sets, and whether the sheets still agree with their source.

import { sheetMessages } from '../messages/zh-CN/sheets';
import type { FormulaPart, PlanValue } from '../workbook/SheetPlan';
import { checkNumber, checkNumberFormula } from './checkNumber';
import { dayNumber } from './dayNumber';
import { looseCell } from './references';
import { sourceState, sourceStateFormula } from './sourceState';
import type { StyleName } from './styles';
import type { SummaryInput } from './SummaryInput';
import type { WorkbookName } from './workbookNames';

const words = sheetMessages.parameters;

/** A line: 项目, 值, 说明, and the workbook name of the value. */
export interface ParameterRow {
  readonly text: string;
  readonly note: string;
  readonly value: PlanValue;
  readonly style: StyleName;
  readonly defines?: WorkbookName;
}

/** The parameters from row `first` on; 来源状态 is told from four of them. */
export function parameterRows(input: SummaryInput, first: number): readonly ParameterRow[] {
  const { asOfNumber, catalog, parameters, source, table } = input;
  const { rows } = words;
  const region = table.region ?? catalog?.region.name ?? sheetMessages.titleBlock.noRegion;
  const refillBy = parameters.refillBy === null ? null : dayNumber(parameters.refillBy);
  const check = source === null ? words.unwatched : checkNumber(table, source);
  const checkNow: PlanValue =
    source === null ? check : { formula: checkNumberFormula(table), value: check, readsSource: true };
  const order = Object.keys(rows);
  const cell = (row: keyof typeof rows) => looseCell(first + order.indexOf(row), 2);
  const state: readonly FormulaPart[] = sourceStateFormula({
    checkThen: cell('checkThen'),
    checkNow: cell('checkNow'),
    asOf: cell('asOf'),
    asOfThen: cell('asOfThen'),
  });
  const values: Record<keyof typeof rows, Omit<ParameterRow, 'text' | 'note'>> = {
    region: { value: region, style: '责_正文中' },
    source: { value: table.sheet, style: '责_正文中' },
    asOf: { value: asOfNumber, style: '责_参数日', defines: '参照日' },
    soonDays: { value: parameters.soonDays, style: '责_参数', defines: '临近天数' },
    urgeDays: { value: parameters.urgeDays, style: '责_参数', defines: '催办天数' },
    noticeDays: { value: parameters.noticeDays, style: '责_参数', defines: '通报天数' },
    refillBy: { value: refillBy, style: '责_参数日', defines: '补报期限' },
    fingerprint: { value: input.fingerprint, style: '责_正文中' },
    checkThen: { value: check, style: '责_正文中' },
    checkNow: { value: checkNow, style: '责_正文中' },
    state: { value: { formula: state, value: sourceState.same }, style: '责_正文中', defines: '来源状态' },
    asOfThen: { value: asOfNumber, style: '责_日期' },
  };
  return (order as (keyof typeof rows)[]).map((row) => ({
    text: rows[row].name,
    note: rows[row].note,
    ...values[row],
  }));
}
