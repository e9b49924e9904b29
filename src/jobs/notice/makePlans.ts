// The sheets of a notice that was looked over, each under an id of its own: no sheet made before is ever written over.

import type { SheetPlan } from '../../workbook/SheetPlan';
import type { ImportedNotice } from '../importNotice';
import { noticeSheets } from '../noticeSheets';
import { decide, type NoticeDecisions } from './decide';

/** What the sheets are made of. */
export interface MakingOf {
  readonly imported: ImportedNotice;
  readonly decisions: NoticeDecisions;
  /** What the file is called. */
  readonly name: string;
}

/** The plans in tab order; `mark` sets their ids apart from those of sheets made before. */
export function makePlans({ imported, decisions, name }: MakingOf, mark: string): readonly SheetPlan[] {
  const { notice, ...rows } = decide(imported.notice, decisions);
  const plans = noticeSheets({ notice, lists: imported.lists }, name, null, rows);
  return plans.map((plan) => ({ ...plan, id: `${plan.id}-${mark}` }));
}
