// What amount does a quantity name, in words for a person?

import { fill } from '../../messages/fill';
import { quantityWords as words } from '../../messages/zh-CN/quantity';
import type { Quantity } from './Quantity';

/**
 * The amount with its relation.
 * @example amountInWords(quantity) //=> '不低于85%'
 */
export function amountInWords({ relation, low, high, unit }: Quantity): string {
  const template =
    low !== null && high !== null && relation !== 'between' ? words.fromTo : words.relation[relation];
  return fill(template, { low: `${low ?? ''}${unit}`, high: `${high ?? ''}${unit}` });
}
