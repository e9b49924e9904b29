// About how much would Excel answer, asked for everything the plans say?

import type { SheetPlan } from '../../SheetPlan';
import { utf8Bytes } from '../contents';

/** A formula's usual length, and what separates cells. */
const FORMULA_BYTES = 120;
const COMMA_BYTES = 3;

/**
 * Bytes of the formulas of all plans, as one answer would carry them.
 * @example planBytes([{ rows: [{ cells: [{ value: '牵头单位' }] }] }]) //=> 15
 */
export function planBytes(plans: readonly { readonly rows: SheetPlan['rows'] }[]): number {
  let bytes = 0;
  for (const { rows } of plans)
    for (const { cells } of rows)
      for (const cell of cells) {
        const value = cell?.value ?? '';
        bytes += COMMA_BYTES + (typeof value === 'object' ? FORMULA_BYTES : utf8Bytes(value));
      }
  return bytes;
}
