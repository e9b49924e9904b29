// Does a generated sheet still agree with the official one? 来源状态 says so under every title.

import { sheetMessages } from '../messages/zh-CN/sheets';
import type { FormulaPart } from '../workbook/SheetPlan';
import { formula, literal, type FormulaPiece } from './formula';

/** The three things it can say. */
export const sourceState = sheetMessages.sourceState;

/** The cells of 口径 it is told from. */
export interface StateCells {
  readonly checkThen: FormulaPiece;
  readonly checkNow: FormulaPiece;
  readonly asOf: FormulaPiece;
  readonly asOfThen: FormulaPiece;
}

/** 来源状态: changed source before changed day. */
export function sourceStateFormula({ checkThen, checkNow, asOf, asOfThen }: StateCells): FormulaPart[] {
  const { changed, dayChanged, same } = sourceState;
  return formula`IF(${checkThen}<>${checkNow},${literal(changed)},IF(${asOf}<>${asOfThen},${literal(dayChanged)},${literal(same)}))`;
}
