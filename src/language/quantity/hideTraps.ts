// What is left of a text to look for figures in? Traps become place holders of the same length, so that offsets stay.

import { traps } from './traps';

/** Stands for a hidden name. */
const NAME = '\uE000';
/** Stands for a hidden time. */
export const TIME = '\uE001';

/**
 * The text with everything hidden that has a number and is no quantity.
 * @example hideTraps('〔2021〕76号') //=> nine place holders
 */
export function hideTraps(text: string): string {
  let hidden = text;
  for (const { pattern, time } of traps) {
    hidden = hidden.replace(pattern, (match) => (time ? TIME : NAME).repeat(match.length));
  }
  return hidden;
}
