// 汇总: from an understood table to the generated sheets, for the pane and the command line alike.

import { summarySheets } from '../summary';
import { prepareSummary, type SummaryOptions } from '../summary/prepareSummary';
import type { UnderstoodTable } from '../table/UnderstoodTable';
import type { SheetPlan } from '../workbook/SheetPlan';

/**
 * The summary sheets of a table as of one day, in tab order; `options.asOf` is `YYYY-MM-DD`. The same input gives the same plans.
 * @example summarize(understood, { asOf: '2022-12-31', catalog, source })
 */
export function summarize(table: UnderstoodTable, options: SummaryOptions): readonly SheetPlan[] {
  const input = prepareSummary(table, options);
  return summarySheets.filter(({ applies }) => applies?.(input) ?? true).map(({ plan }) => plan(input));
}
