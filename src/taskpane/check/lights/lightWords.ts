// Which words does the list 时限 show for an id?

import { fill, type MessageData } from '../../../messages/fill';
import { deadlineTabText } from '../../../messages/zh-CN/deadlineTab';

/**
 * The sentence of an id, its blanks filled.
 * @example l('review', { sentence: '…' }) //=> '建议核对：…'
 */
export function l(id: keyof typeof deadlineTabText, data: MessageData = {}): string {
  return fill(deadlineTabText[id], data);
}
