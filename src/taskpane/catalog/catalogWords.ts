// Which words does the desk 目录 show for an id?

import { catalogText } from '../../messages/zh-CN/catalogDesk';
import { fill, type MessageData } from '../../messages/fill';

/** Id of a sentence of the desk. */
export type CatalogTextId = keyof typeof catalogText;

/**
 * The sentence of an id, its blanks filled.
 * @example c('tab.units', { n: 11 }) //=> '单位11'
 */
export function c(id: CatalogTextId, data: MessageData = {}): string {
  return fill(catalogText[id], data);
}
