// The summary sheets, in the order of their tabs.

import type { SheetPlan } from '../workbook/SheetPlan';
import { briefingSheet } from './briefing/briefingSheet';
import { chaseSheet } from './chase/chaseSheet';
import { coopSheet } from './coopSheet';
import { deadlineSheet } from './deadlineSheet';
import { detailSheet } from './detailSheet';
import { gapSheet } from './gapSheet';
import { indicatorSheet } from './indicators/indicatorSheet';
import { issueSheet } from './issues/issueSheet';
import { leadSheet } from './leadSheet';
import { overviewSheet } from './overviewSheet';
import { parameterSheet } from './parameterSheet';
import { printSheet } from './print/printSheet';
import { reportSheet } from './report/reportSheet';
import type { SummaryInput } from './SummaryInput';

/** One sheet: what it is planned by, and for which tables it has anything to say (all, when not told). */
export interface SummarySheet {
  readonly plan: (input: SummaryInput) => SheetPlan;
  readonly applies?: (input: SummaryInput) => boolean;
}

/** A day or words for one anywhere; or a light that a person has set, whose reason has to stand somewhere. */
function hasDeadlines({ tasks, lostOverrides }: SummaryInput): boolean {
  return (
    lostOverrides.length > 0 ||
    tasks.some(({ span, override }) => span.kind !== '未注明' || override !== null)
  );
}

/** The list. 任务明细 and 口径 carry all others. */
export const summarySheets: readonly SummarySheet[] = [
  { plan: overviewSheet },
  { plan: leadSheet },
  { plan: coopSheet, applies: ({ table }) => table.columns.coop !== null },
  { plan: deadlineSheet, applies: hasDeadlines },
  { plan: gapSheet },
  { plan: chaseSheet, applies: ({ fillIn }) => fillIn.progress || fillIn.status },
  { plan: indicatorSheet, applies: ({ fillIn }) => fillIn.progress },
  { plan: issueSheet, applies: ({ fillIn }) => fillIn.progress },
  { plan: reportSheet, applies: ({ checked }) => checked !== null },
  { plan: briefingSheet },
  { plan: printSheet, applies: ({ source, tasks }) => source !== null && tasks.length > 0 },
  { plan: detailSheet },
  { plan: parameterSheet },
];
