// 牵头单位汇总: the units that answer for tasks (responsible units where the table names no leads).

import type { SheetPlan } from '../workbook/SheetPlan';
import type { SummaryInput } from './SummaryInput';
import { unitSheet } from './unitSheet';

/** Plans the sheet. */
export function leadSheet(input: SummaryInput): SheetPlan {
  const { word, criterion } = input.principal;
  return unitSheet(input, { id: 'leadUnits', word, criterion, includes: ({ answers }) => answers });
}
