// Do two prints of a reporting period mean the same?

import { gradeTexts } from '../../table/compare';
import { periodOrder } from '../../table/header/period';

/**
 * By their words, or by the month they end in; a period that names no year fits any.
 * @example isSamePeriod('2022年三季度', '截至9月底') //=> true
 */
export function isSamePeriod(one: string, other: string): boolean {
  if (gradeTexts(one, other) !== 'changed') return true;
  const [first, second] = [periodOrder(one), periodOrder(other)];
  if (first === null || second === null) return false;
  const hasYears = first >= 10_000 && second >= 10_000;
  return hasYears ? first === second : first % 100 === second % 100;
}
