// Which number did a person type for an option of a rule?

import type { RuleOptionField } from '../core/ruleOptions';

/**
 * A whole number within the option's bounds, in half-width or full-width figures; null for anything else.
 * @example optionValue('１０', { least: 0, most: 50 }) //=> 10
 */
export function optionValue(
  typed: string,
  { least, most }: Pick<RuleOptionField, 'least' | 'most'>,
): number | null {
  const plain = typed.normalize('NFKC').trim();
  const value = /^\d{1,9}$/.test(plain) ? Number(plain) : null;
  return value !== null && value >= least && value <= most ? value : null;
}
