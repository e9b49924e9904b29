// How does a formula write a day as official papers print it?

import type { FormulaPart } from '../workbook/SheetPlan';
import { formula, type FormulaPiece } from './formula';

/** `YEAR(x)&"年"&MONTH(x)&"月"&DAY(x)&"日"`: the same as `printedDay`. */
export function printedDayFormula(day: FormulaPiece): FormulaPart[] {
  return formula`YEAR(${day})&"年"&MONTH(${day})&"月"&DAY(${day})&"日"`;
}
