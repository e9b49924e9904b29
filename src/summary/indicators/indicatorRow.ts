// One row of 指标对照: demand and figure in both texts and as numbers, gap and conclusion by formula; a figure corrected by hand is kept.

import { fill } from '../../messages/fill';
import { indicatorWords as words } from '../../messages/zh-CN/indicatorSheet';
import { sheetMessages } from '../../messages/zh-CN/sheets';
import type { FormulaPart, PlanValue } from '../../workbook/SheetPlan';
import { formula, literal } from '../formula';
import { linkCell } from '../linkCell';
import { named, ownCell } from '../references';
import { draftCell, type SheetDraft } from '../SheetDraft';
import type { StyleName } from '../styles';
import type { SummaryInput } from '../SummaryInput';
import { taskLabel } from '../taskLabel';
import { gapOf, type Indicator } from './Indicator';
import { COLUMN } from './indicatorColumns';
import type { JudgedIndicator } from './judgeIndicators';

/** Cells of the formula's own row. */
const own = {
  relation: ownCell(COLUMN.relation),
  low: ownCell(COLUMN.low),
  high: ownCell(COLUMN.high),
  due: ownCell(COLUMN.due),
  figure: ownCell(COLUMN.figure),
};
const range = literal(words.range);

/** 差距 of a row. */
const gapFormula = formula`IF(ISNUMBER(${own.figure}),IF(${own.relation}=${range},IF(${own.figure}<${own.low},${own.figure}-${own.low},IF(${own.figure}>${own.high},${own.high}-${own.figure},0)),IF(${own.high}<>"",${own.high}-${own.figure},${own.figure}-${own.low})),"")`;

/** 结论 of a row, by what it says without a figure. */
const conclusionFormulas = { none: conclusionFormula('none'), open: conclusionFormula('open') };

/** Adds the row. */
export function addIndicator(
  draft: SheetDraft,
  input: SummaryInput,
  { indicator, key, figure, isCorrected, conclusion, without }: JudgedIndicator,
  number: number,
): void {
  const { task, subject, demand, relation, low, high, unit, isPercent, due, told } = indicator;
  const isNumber = typeof figure === 'number';
  const bound = (value: number | null) => draftCell(value, isPercent ? percentStyle(value) : '责_小数');
  const nobody = fill(sheetMessages.detail.nobody, { role: input.principal.word });
  const toldText = (told ?? words.noFigure) + (isCorrected ? words.corrected : '');
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
          formula: gapFormula,
          value: isNumber ? gapOf(indicator, figure) : '',
        },
        gapStyle(indicator, figure),
      ),
      draftCell({ formula: conclusionFormulas[without], value: words.conclusions[conclusion] }, '责_正文中'),
      linkCell(input.table.sheet, source),
      draftCell(indicator.figure, isPercent ? '责_百分比' : '责_小数'),
    ],
    { minimum: 24, key },
  );
}

function gapStyle({ isPercent, low, high }: Indicator, figure: PlanValue): StyleName {
  if (isPercent) return '责_差率';
  const numbers = [low, high, figure].filter((value) => typeof value === 'number');
  return numbers.every(Number.isInteger) ? '责_差数' : '责_差小数';
}

function percentStyle(value: number | null): StyleName {
  return value !== null && Number.isInteger(Math.round(value * 1e6) / 1e4) ? '责_整百分比' : '责_百分比';
}

function conclusionFormula(without: JudgedIndicator['without']): readonly FormulaPart[] {
  const { conclusions } = words;
  const met = formula`OR(AND(${own.relation}="≥",${own.figure}>=${own.low}),AND(${own.relation}="＞",${own.figure}>${own.low}),AND(${own.relation}="≤",${own.figure}<=${own.high}),AND(${own.relation}="＜",${own.figure}<${own.high}),AND(${own.relation}=${range},${own.figure}>=${own.low},${own.figure}<=${own.high}))`;
  const notMet = formula`IF(${own.due}>${named('参照日')},${literal(conclusions.ahead)},${literal(conclusions.missed)})`;
  return formula`IF(NOT(ISNUMBER(${own.figure})),${literal(conclusions[without])},IF(${met},${literal(conclusions.met)},${notMet}))`;
}
