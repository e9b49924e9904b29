// One row of 指标对照: demand and figure in both texts and as numbers, gap and conclusion by formula; a figure corrected by hand is kept.

import { fill } from '../../messages/fill';
import { indicatorWords as words } from '../../messages/zh-CN/indicatorSheet';
import { sheetMessages } from '../../messages/zh-CN/sheets';
import type { PlanFormula, PlanValue } from '../../workbook/SheetPlan';
import { formula, literal } from '../formula';
import { linkCell } from '../linkCell';
import { looseCell, named } from '../references';
import { draftCell, type SheetDraft } from '../SheetDraft';
import type { StyleName } from '../styles';
import type { SummaryInput } from '../SummaryInput';
import { taskLabel } from '../taskLabel';
import { gapOf, type Indicator } from './Indicator';
import { COLUMN } from './indicatorColumns';
import type { Conclusion, JudgedIndicator } from './judgeIndicators';

/** Adds the row. */
export function addIndicator(
  draft: SheetDraft,
  input: SummaryInput,
  { indicator, key, figure, isCorrected, conclusion, without }: JudgedIndicator,
  number: number,
): void {
  const { task, subject, demand, relation, low, high, unit, isPercent, due, told } = indicator;
  const row = draft.next;
  const cell = (column: number) => looseCell(row, column);
  const isNumber = typeof figure === 'number';
  const bound = (value: number | null) => draftCell(value, isPercent ? percentStyle(value) : '责_小数');
  const nobody = fill(sheetMessages.detail.nobody, { role: input.principal.word });
  const toldText = (told ?? words.noFigure) + (isCorrected ? words.corrected : '');
  const gap = formula`IF(${cell(COLUMN.relation)}=${literal(words.range)},IF(${cell(COLUMN.figure)}<${cell(COLUMN.low)},${cell(COLUMN.figure)}-${cell(COLUMN.low)},IF(${cell(COLUMN.figure)}>${cell(COLUMN.high)},${cell(COLUMN.high)}-${cell(COLUMN.figure)},0)),IF(${cell(COLUMN.high)}<>"",${cell(COLUMN.high)}-${cell(COLUMN.figure)},${cell(COLUMN.figure)}-${cell(COLUMN.low)}))`;
  const source = task.progress.cell ?? task.status.cell ?? task.cells.text;
  draft.add(
    [
      draftCell(number, '责_数字'),
      draftCell(taskLabel(task), '责_正文中'),
      draftCell(subject, '责_正文'),
      draftCell(demand, '责_正文'),
      draftCell(task.answering.map(({ name }) => name).join('\n') || nobody, '责_正文中'),
      draftCell(relation, '责_正文中'),
      bound(low),
      bound(high),
      draftCell(unit || null, '责_正文中'),
      draftCell(due, '责_日期'),
      draftCell(toldText, '责_正文'),
      draftCell(figure, isPercent ? '责_人工率' : '责_人工数'),
      draftCell(
        {
          formula: formula`IF(ISNUMBER(${cell(COLUMN.figure)}),${gap},"")`,
          value: isNumber ? gapOf(indicator, figure) : '',
        },
        gapStyle(indicator, figure),
      ),
      draftCell(conclusionCell(row, conclusion, without), '责_正文中'),
      linkCell(input.table.sheet, source),
      draftCell(indicator.figure, isPercent ? '责_百分比' : '责_小数'),
    ],
    { minimum: 24, key },
  );
}

function conclusionCell(row: number, value: Conclusion, without: Conclusion): PlanFormula {
  const cell = (column: number) => looseCell(row, column);
  const [relation, low, high, figure] = [COLUMN.relation, COLUMN.low, COLUMN.high, COLUMN.figure].map(cell);
  if (!relation || !low || !high || !figure) return { formula: [], value: '' };
  const { conclusions } = words;
  const met = formula`OR(AND(${relation}="≥",${figure}>=${low}),AND(${relation}="＞",${figure}>${low}),AND(${relation}="≤",${figure}<=${high}),AND(${relation}="＜",${figure}<${high}),AND(${relation}=${literal(words.range)},${figure}>=${low},${figure}<=${high}))`;
  const notMet = formula`IF(${cell(COLUMN.due)}>${named('参照日')},${literal(conclusions.ahead)},${literal(conclusions.missed)})`;
  return {
    formula: formula`IF(NOT(ISNUMBER(${figure})),${literal(conclusions[without])},IF(${met},${literal(conclusions.met)},${notMet}))`,
    value: conclusions[value],
  };
}

function gapStyle({ isPercent, low, high }: Indicator, figure: PlanValue): StyleName {
  if (isPercent) return '责_差率';
  const numbers = [low, high, figure].filter((value) => typeof value === 'number');
  return numbers.every(Number.isInteger) ? '责_差数' : '责_差小数';
}

function percentStyle(value: number | null): StyleName {
  return value !== null && Number.isInteger(Math.round(value * 1e6) / 1e4) ? '责_整百分比' : '责_百分比';
}
