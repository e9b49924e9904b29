// 催报: what one writes to each unit that owes reports, as plain text to paste into a chat.

import { chaseTexts, type ChaseText } from '../summary/chase/chaseTexts';
import { prepareSummary, type SummaryOptions } from '../summary/prepareSummary';
import type { UnderstoodTable } from '../table/UnderstoodTable';

/**
 * Unit, tier (提醒, 催办, 通报) and text, in protocol order; with `options.earlier` the days on earlier lists count.
 * @example chase(understood, { asOf: '2022-12-31', catalog, earlier: sheets })[0]?.tier //=> '催办'
 */
export function chase(table: UnderstoodTable, options: SummaryOptions): readonly ChaseText[] {
  return chaseTexts(prepareSummary(table, options));
}
