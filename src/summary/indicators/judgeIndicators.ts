// Is each demanded number reached? By the figure read from the entry, or the one a person corrected on an earlier 指标对照.

import { indicatorWords as words } from '../../messages/zh-CN/indicatorSheet';
import type { PlanValue } from '../../workbook/SheetPlan';
import { recallHandwriting, type Handwriting, type YellowColumns } from '../handwriting/recallHandwriting';
import type { SummaryInput } from '../SummaryInput';
import { taskLabel } from '../taskLabel';
import { isMet, type Indicator } from './Indicator';
import { COLUMN } from './indicatorColumns';
import { readIndicators } from './readIndicators';

/** What is said of a number in the end. */
export type Conclusion = keyof typeof words.conclusions;

/** An indicator with what stands in its yellow cell. */
export interface JudgedIndicator {
  readonly indicator: Indicator;
  readonly key: string;
  readonly figure: PlanValue;
  readonly isCorrected: boolean;
  readonly conclusion: Conclusion;
  /** The conclusion as long as there is no figure. */
  readonly without: 'none' | 'open';
}

/** All of them, and corrected figures whose demand is gone. */
export interface JudgedIndicators {
  readonly judged: readonly JudgedIndicator[];
  readonly left: readonly Handwriting[];
}

/** 填报数 is kept where it differs from the figure generated with it. */
export const yellowFigures: YellowColumns = {
  title: words.title,
  identity: [COLUMN.no, COLUMN.subject, COLUMN.demand],
  own: [COLUMN.figure, COLUMN.generated],
};

const known = new WeakMap<SummaryInput, JudgedIndicators>();

/** Worked out once for an input: 指标对照 lists them, 通报稿 counts them. */
export function judgeIndicators(input: SummaryInput): JudgedIndicators {
  const before = known.get(input);
  if (before) return before;
  const book = recallHandwriting(input.earlier, yellowFigures);
  const judged = readIndicators(input).map((indicator): JudgedIndicator => {
    const { task, subject, demand, told } = indicator;
    const { key, entries } = book.take([taskLabel(task), subject, demand]);
    const figure = figureOf(indicator, entries);
    const isCorrected = figure !== indicator.figure;
    const without = told === null || isCorrected ? 'none' : 'open';
    const conclusion =
      typeof figure === 'number' ? conclusionOf(indicator, figure, input.asOfNumber) : without;
    return { indicator, key, figure, isCorrected, conclusion, without };
  });
  const left = book.left().filter(({ entries: [written, generated] }) => written !== generated);
  const result = { judged, left };
  known.set(input, result);
  return result;
}

/** What stands in the yellow cell, unless it is what was generated before. */
function figureOf(
  { figure }: Indicator,
  [written = null, generated = null]: readonly PlanValue[],
): PlanValue {
  return isSame(written, generated) || isSame(written, figure) ? figure : written;
}

/** Programs keep fifteen digits of a number. */
function isSame(one: PlanValue, other: PlanValue): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}

function conclusionOf(indicator: Indicator, figure: number, asOf: number): Conclusion {
  if (isMet(indicator, figure)) return 'met';
  return indicator.due !== null && indicator.due > asOf ? 'ahead' : 'missed';
}
