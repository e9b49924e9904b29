// Which words does the desk 汇总 show for an id?

import { fill, type MessageData } from '../../messages/fill';
import { summaryDeskText } from '../../messages/zh-CN/summaryDesk';
import { sharedText } from '../text';

const words = { ...sharedText, ...summaryDeskText };

/**
 * The sentence of an id of the desk or of the pane, its blanks filled.
 * @example t('sum.go', { n: 5 }) //=> '生成5张表'
 */
export function t(id: keyof typeof words, data: MessageData = {}): string {
  return fill(words[id], data);
}
