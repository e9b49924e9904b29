// Which targets and figures stand in a piece of official prose?

import type { DeadlineReference } from '../deadline';
import type { Quantity } from './Quantity';

/**
 * The quantities of a text in printed order; what is no quantity (dates, document numbers, ordinals, names) is skipped.
 * @example readQuantities('县域内住院量占比达到85%以上', { year: 2022, date: null })[0]?.low //=> 85
 */
export function readQuantities(text: string, reference: DeadlineReference): readonly Quantity[] {
  void [text, reference];
  return [];
}
