// A repair of what a unit filled in: only a cell of 进展 or 完成情况 can be given, so that official text can never get one.

import type { PeriodField } from '../table/DutyTable';
import { cellAddress } from '../workbook/address';
import type { Repair } from './Finding';

/**
 * The whole entry before and after; `safe` when the words stay and a second time changes nothing, `suggested` when a person picks.
 * @example entryRepair('safe', status, '已完成').before //=> '【已完成】'
 */
export function entryRepair(kind: 'safe' | 'suggested', entry: PeriodField, after: string): Repair {
  return { kind, cell: cellAddress(entry.row, entry.column), before: entry.raw, after };
}
