// Which columns of 任务明细 hold 1 where something is so, to be summed by every count? One column asked instead of several conditions.

import type { FormulaPart } from '../workbook/SheetPlan';
import type { Mark } from './countIfs';
import { formula, literal } from './formula';
import { isSetFormula } from './light';
import { progressClasses } from './progressClass';
import { named, own } from './references';
import type { SummaryInput } from './SummaryInput';
import type { SummaryTask } from './SummaryTask';
import { hasGap, isDueSoon, isSetByPerson } from './tally';

/** A mark of a task: as formula of its column, and as we count it. */
export interface MarkColumn {
  readonly column: Mark;
  readonly formula: readonly FormulaPart[];
  readonly holds: (task: SummaryTask, input: SummaryInput) => boolean;
}

/** The marks of a task, in the order of their columns. */
export const markColumns: readonly MarkColumn[] = [
  { column: '临期', formula: soonFormula(), holds: isDueSoon },
  {
    column: '逾期',
    formula: formula`IF(${own('灯')}="逾期",1,0)`,
    holds: ({ light }) => light === '逾期',
  },
  {
    column: '缺报',
    formula: formula`IF(OR(${own('填报')}="齐全",${own('填报')}="不适用"),0,1)`,
    holds: hasGap,
  },
  ...progressClasses.map((progress): MarkColumn => ({
    column: progress,
    formula: formula`IF(${own('进度')}=${literal(progress)},1,0)`,
    holds: ({ progressClass }) => progressClass === progress,
  })),
  { column: '认定', formula: isSetFormula(), holds: isSetByPerson },
];

/** Due from the as-of day to so many days later, and not done; standing duties included. A light set by a person decides by itself. */
function soonFormula(): FormulaPart[] {
  const days = own('距时限天数');
  const byDay = formula`IF(${own('当前时限')}="",0,IF(AND(${days}>=0,${days}<=${named('临近天数')},${own('进度')}<>"已完成"),1,0))`;
  return formula`IF(${own('认定')}=1,IF(${own('灯')}="临近",1,0),${byDay})`;
}
