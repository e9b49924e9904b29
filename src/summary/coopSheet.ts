// 配合单位汇总: the units that help.

import type { SheetPlan } from '../workbook/SheetPlan';
import type { SummaryInput } from './SummaryInput';
import { unitSheet } from './unitSheet';

/** Plans the sheet. */
export function coopSheet(input: SummaryInput): SheetPlan {
  return unitSheet(input, {
    id: 'coopUnits',
    word: '配合',
    criterion: ['角色', '"配合"'],
    includes: ({ role }) => role === '配合',
  });
}
