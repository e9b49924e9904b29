// 校验报告 as a sheet: what a check found, ready to be drawn, by itself or among the summary sheets.

import { rulesInBook } from '../rules/rulesInBook';
import type { CheckedTable } from '../summary/report/CheckedTable';
import { reportSheet } from '../summary/report/reportSheet';
import { prepareSummary, type SummaryOptions } from '../summary/prepareSummary';
import type { UnderstoodTable } from '../table/UnderstoodTable';
import type { SheetPlan } from '../workbook/SheetPlan';
import type { CheckReport } from './CheckReport';

/** A check's result as the sheets take it. */
export function checkedTable({ range, state, verdict, findings }: CheckReport): CheckedTable {
  return { range, state, verdict, findings, rules: rulesInBook };
}

/**
 * The sheet 校验报告 alone; the as-of day is that of the check.
 * @example planReport(understood, checkTable(question, { rules }), { catalog, source: sheet })
 */
export function planReport(
  table: UnderstoodTable,
  report: CheckReport,
  options: Omit<SummaryOptions, 'asOf' | 'checked'>,
): SheetPlan {
  return reportSheet(prepareSummary(table, { ...options, asOf: report.asOf, checked: checkedTable(report) }));
}
