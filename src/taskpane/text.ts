// Which words does the pane show for an id, whichever desk is open?

import { fill, type MessageData } from '../messages/fill';
import { paneText } from '../messages/zh-CN/pane';
import { troubleText } from '../messages/zh-CN/paneTrouble';

/** The words that are loaded with the pane; a desk adds its own. */
export const sharedText = { ...paneText, ...troubleText };

/** Id of a sentence that every desk finds. */
export type TextId = keyof typeof sharedText;

/**
 * The sentence of an id, its blanks filled.
 * @example t('count', { n: 29 }) //=> '29处'
 */
export function t(id: TextId, data: MessageData = {}): string {
  return fill(sharedText[id], data);
}
