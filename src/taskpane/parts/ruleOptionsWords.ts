// Which words does the form of the rules' options show?

import { fill, type MessageData } from '../../messages/fill';
import { ruleOptionsText } from '../../messages/zh-CN/ruleOptions';

/**
 * The sentence of an id of the form, its blanks filled.
 * @example o('options.default') //=> '恢复默认'
 */
export function o(id: keyof typeof ruleOptionsText, data: MessageData = {}): string {
  return fill(ruleOptionsText[id], data);
}
