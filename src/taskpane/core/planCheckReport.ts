// The sheet 校验报告 of a check, as it would be drawn now.

import { planReport } from '../../jobs/reportSheet';
import type { CheckReport } from '../../jobs/CheckReport';
import type { SheetPlan } from '../../workbook/SheetPlan';
import type { SheetSnapshot } from '../../workbook/SheetSnapshot';
import type { TableInWorkbook } from './findTables';

/** `sheets` are the workbook's sheets as they stand: what a person wrote into an earlier report is kept. */
export function planCheckReport(
  { opened: { table, catalog }, snapshot }: TableInWorkbook,
  report: CheckReport,
  sheets: readonly SheetSnapshot[],
): SheetPlan {
  return planReport(table, report, { catalog, source: snapshot, earlier: sheets });
}
