// What stands in the cells of 任务明细: those that a task's rows have in common, and those that tell them apart.

import { fill } from '../messages/fill';
import { sheetMessages } from '../messages/zh-CN/sheets';
import type { FormulaPart, PlanValue } from '../workbook/SheetPlan';
import { markColumns } from './countColumns';
import { detailColumnPlans, detailColumns, type DetailColumn } from './detailColumns';
import type { DetailRow } from './detailRows';
import { lights } from './light';
import { linkCell } from './linkCell';
import { oncePer } from './oncePer';
import { draftCell, type DraftCell } from './SheetDraft';
import { sourceFormula } from './sourceFormula';
import type { SourceEntry, SummaryTask } from './SummaryTask';
import type { SummaryInput } from './SummaryInput';
import type { UnitName } from './unitName';

/** The formulas of the columns that hold one and the same in every row. */
export type CalculatedColumns = ReadonlyMap<DetailColumn, readonly FormulaPart[]>;

/** The cells of a task; those of `unitCells` are blank in it. */
export function taskCells(
  input: SummaryInput,
  calculated: CalculatedColumns,
): (task: SummaryTask) => readonly DraftCell[] {
  const { sheet } = input.table;
  const live = (column: DetailColumn, value: string | number) =>
    plainCell(column, { formula: calculated.get(column) ?? [], value });
  // Of words and marks there are few: one cell of each serves all rows.
  const word = (column: DetailColumn) => oncePer((value: string) => live(column, value));
  const [progress, symbol, light, rule] = [word('进度'), word('标'), word('灯'), word('规则灯')];
  const state = word('填报');
  const marks = markColumns.map(({ column, holds }) => {
    const [yes, no] = [live(column, 1), live(column, 0)];
    return { at: placeOf(column), of: (task: SummaryTask) => (holds(task, input) ? yes : no) };
  });
  const groups = oncePer((group: string | number) => plainCell('组号', group === '' ? null : group));
  const titles = oncePer((title: string) => plainCell('主要任务', title || null));
  const blanks = detailColumns.map((column) => plainCell(column, null));
  const entry = (column: DetailColumn, { cell, value }: SourceEntry) =>
    plainCell(column, cell === null ? null : sourceFormula(sheet, cell, value));
  return (task) => {
    const cells = [...blanks];
    const set = (column: DetailColumn, cell: DraftCell) => {
      cells[placeOf(column)] = cell;
    };
    set('任务标识', plainCell('任务标识', task.key));
    set('组号', groups(task.group));
    set('主要任务', titles(task.groupTitle));
    set('序号', plainCell('序号', printedNumber(task.no)));
    set('任务', plainCell('任务', task.shortText || null));
    set('完成时限原文', plainCell('完成时限原文', task.deadlineText || null));
    set('时限类型', plainCell('时限类型', task.span.kind));
    set('当前时限', live('当前时限', task.deadline ?? ''));
    set('距时限天数', live('距时限天数', task.daysLeft ?? ''));
    set('完成情况', entry('完成情况', task.status));
    set('进度', progress(task.progressClass));
    set('标', symbol(lights[task.light].symbol));
    set('灯', light(task.light));
    set('规则灯', rule(task.ruleLight));
    set('灯的依据', live('灯的依据', task.reason));
    set('填报', state(task.state));
    set('来源', linkCell(sheet, task.cells.text));
    for (const mark of marks) cells[mark.at] = mark.of(task);
    if (task.override !== null) {
      set('人工认定', plainCell('人工认定', task.override.light));
      set('认定至', plainCell('认定至', task.override.until));
      set('认定说明', plainCell('认定说明', task.override.note));
    }
    set('首个时限', plainCell('首个时限', task.span.first));
    set('次个时限', plainCell('次个时限', task.span.second));
    set('末个时限', plainCell('末个时限', task.span.last));
    set('周期月数', plainCell('周期月数', task.span.months));
    set('进展', entry('进展', task.progress));
    set('任务内容', plainCell('任务内容', task.text || null));
    set('国家指标', plainCell('国家指标', task.indicator || null));
    set('上期完成情况', entry('上期完成情况', task.previous.status));
    set('上期进展', entry('上期进展', task.previous.progress));
    return cells;
  };
}

/** What tells the rows of a task apart. */
export function unitCells({ principal }: SummaryInput) {
  const cell = (column: DetailColumn) => oncePer((value: PlanValue) => plainCell(column, value));
  const nobody = fill(sheetMessages.detail.nobody, { role: principal.word });
  const name = cell('单位');
  const columns: readonly [DetailColumn, (row: DetailRow) => PlanValue][] = [
    ['角色', ({ role }) => role],
    ['目录', ({ listing }) => listing],
    ['任务首行', ({ isFirstOfTask }) => Number(isFirstOfTask)],
    ['角色首行', ({ isFirstOfRole }) => Number(isFirstOfRole)],
    ['主责', ({ answers }) => Number(answers)],
    ['规范全称', ({ unit }) => unit?.full || null],
  ];
  const others = columns.map(([column, value]) => ({ at: placeOf(column), cell: cell(column), value }));
  const nameOf = (unit: UnitName | null) => name(unit?.name ?? nobody);
  return {
    /** The cell of 单位. */
    name: nameOf,
    /** The cells of a row: the task's with those of the unit among them. */
    filled(task: readonly DraftCell[], row: DetailRow): readonly DraftCell[] {
      const cells = [...task];
      cells[placeOf('单位')] = nameOf(row.unit);
      for (const { at, cell: of, value } of others) cells[at] = of(value(row));
      return cells;
    },
  };
}

const places = new Map(detailColumns.map((column, place) => [column, place]));

function placeOf(column: DetailColumn): number {
  return places.get(column) ?? 0;
}

function plainCell(column: DetailColumn, value: PlanValue): DraftCell {
  return draftCell(value, detailColumnPlans[column].style);
}

/** A plain number as number, so that Excel does not warn of numbers stored as text; anything else as printed. */
function printedNumber(no: string | null): string | number | null {
  return no !== null && /^[1-9]\d{0,5}$/.test(no) ? Number(no) : no;
}
