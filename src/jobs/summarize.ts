// 汇总: from an understood table to the generated sheets, for the pane and the command line alike.

import { summarySheets } from '../summary';
import { prepareSummary, type SummaryOptions } from '../summary/prepareSummary';
import { fingerprint } from '../table/fingerprint';
import type { UnderstoodTable } from '../table/UnderstoodTable';
import type { SheetPlan } from '../workbook/SheetPlan';
import type { CheckReport } from './CheckReport';
import { checkedTable } from './reportSheet';

/** What may be told beside the table; only the as-of day must be. */
export interface SummarizeOptions extends Omit<SummaryOptions, 'checked'> {
  /**
   * A check of the same table: with it 总览 ends in its verdict and 校验报告 is among the sheets.
   * One made as of another day, or of other content, is left aside: its findings may not hold any more.
   */
  readonly report?: CheckReport | null;
}

/**
 * The summary sheets of a table as of one day, in tab order; `options.asOf` is `YYYY-MM-DD`. The same input gives the same plans.
 * @example summarize(understood, { asOf: '2022-12-31', catalog, source, report: checkTable(question, { rules }) })
 */
export function summarize(
  table: UnderstoodTable,
  { report = null, ...options }: SummarizeOptions,
): readonly SheetPlan[] {
  const holds = report?.asOf === options.asOf && report.certificate.fingerprint === fingerprint(table);
  const checked = holds ? checkedTable(report) : null;
  const input = prepareSummary(table, { ...options, checked });
  return summarySheets.filter(({ applies }) => applies?.(input) ?? true).map(({ plan }) => plan(input));
}
