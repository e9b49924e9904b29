// How our marks are known among a person's own conditional formats: by a formula that is always true and carries our name.

import { MARK_LEVELS, type MarkLevel } from '../../Mark';

/** N of a text is 0 in every Excel, so the formula is true whatever stands in the cells. */
const SIGNATURE = 'N("责任分工表标记';

/**
 * Formula of a mark.
 * @example markFormula('error') //=> '=N("责任分工表标记:error")=0'
 */
export function markFormula(level: MarkLevel): string {
  return `=${SIGNATURE}:${level}")=0`;
}

/** The level a mark's formula tells; null when it is none of ours. */
export function markLevel(formula: string): MarkLevel | null {
  return MARK_LEVELS.find((level) => markFormula(level).slice(1) === formula.replace(/^=/, '')) ?? null;
}

/**
 * Is it the formula of one of our marks? Excel gives it back with or without its `=`. A rule without any formula is one that a lost
 * connection left unfinished: Excel lets nobody make such a one by hand.
 */
export function isMarkFormula(formula: unknown): boolean {
  return formula === '' || (typeof formula === 'string' && formula.replace(/^=/, '').startsWith(SIGNATURE));
}
