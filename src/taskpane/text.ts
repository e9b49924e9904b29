// Which words does the pane show for an id?

import { fill, type MessageData } from '../messages/fill';
import { paneText } from '../messages/zh-CN/pane';

/** Id of a sentence of the pane. */
export type TextId = keyof typeof paneText;

/**
 * The sentence of an id, its blanks filled.
 * @example t('count', { n: 29 }) //=> '29处'
 */
export function t(id: TextId, data: MessageData = {}): string {
  return fill(paneText[id], data);
}
