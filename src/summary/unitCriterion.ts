// How does a formula ask for one unit by name? By the cell that names it, unless COUNTIFS would read the name as a pattern.

import type { Criterion } from './countIfs';
import { literal, type FormulaPiece } from './formula';

/** `任务明细[单位]` equal to the name in `cell`; names with `*` `?` `~` or a leading comparison sign are written out. */
export function unitCriterion(name: string, cell: FormulaPiece): Criterion {
  if (!/[*?~]|^[=<>]/.test(name)) return ['单位', cell];
  return ['单位', literal(`=${name.replace(/[*?~]/g, '~$&')}`)];
}
