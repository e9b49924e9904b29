// How our marks are known among a person's own conditional formats: by a formula that is always true and carries our name.

import type { MarkLevel } from '../../Mark';

/** N of a text is 0 in every Excel, so the formula is true whatever stands in the cells. */
const SIGNATURE = 'N("责任分工表标记';

/**
 * Formula of a mark.
 * @example markFormula('error') //=> '=N("责任分工表标记:error")=0'
 */
export function markFormula(level: MarkLevel): string {
  return `=${SIGNATURE}:${level}")=0`;
}

/** Is it the formula of one of our marks? Excel gives it back with or without its `=`. */
export function isMarkFormula(formula: unknown): boolean {
  return typeof formula === 'string' && formula.replace(/^=/, '').startsWith(SIGNATURE);
}
