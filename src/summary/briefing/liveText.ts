// A sentence with live figures in it: the formula, and what it says today, put together piece by piece.

import { fill, type MessageData } from '../../messages/fill';
import type { PlanFormula } from '../../workbook/SheetPlan';
import { formula, joined, type FormulaPiece } from '../formula';
import { sentenceFormula } from '../sentenceFormula';

/** A blank of a sentence: where its figure stands, and the figure. */
export interface LiveFigure {
  readonly at: FormulaPiece;
  readonly value: string | number;
}

/** The template with its blanks alive; blanks given as texts are filled for good. */
export function liveText(
  template: string,
  figures: Readonly<Record<string, LiveFigure>>,
  texts: MessageData = {},
): PlanFormula {
  const filled = fill(template, texts);
  const names = Object.entries(figures);
  return {
    formula: sentenceFormula(filled, Object.fromEntries(names.map(([name, { at }]) => [name, at]))),
    value: fill(filled, Object.fromEntries(names.map(([name, { value }]) => [name, value]))),
  };
}

/** One after the other. */
export function liveTexts(pieces: readonly PlanFormula[]): PlanFormula {
  return {
    formula: joined(
      pieces.map((piece) => piece.formula),
      '&',
    ),
    value: pieces.map(({ value }) => String(value)).join(''),
  };
}

/** `then` where the figure is not zero, else `otherwise`. */
export function whereAny({ at, value }: LiveFigure, then: PlanFormula, otherwise: PlanFormula): PlanFormula {
  return {
    formula: formula`IF(${at}<>0,${then.formula},${otherwise.formula})`,
    value: value === 0 ? otherwise.value : then.value,
  };
}
