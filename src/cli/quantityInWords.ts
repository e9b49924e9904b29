// A quantity as read, in words, for a person who asks how a text was understood.

import { amountInWords, type Quantity } from '../language/quantity';
import { fill } from '../messages/fill';
import { quantityWords as words } from '../messages/zh-CN/quantity';
import { deadlineInWords } from './deadlineInWords';

/**
 * What the quantity says.
 * @example quantityInWords(quantity) //=> '县域内住院量占比：不低于85%（目标，2025年12月31日前）'
 */
export function quantityInWords(quantity: Quantity): string {
  const { subject, when, role } = quantity;
  const notes = [words.role[role], ...(when === null ? [] : [deadlineInWords(when)])].join('，');
  const amount = amountInWords(quantity);
  return fill(words.line, { subject: subject === '' ? words.noSubject : subject, amount, notes });
}
