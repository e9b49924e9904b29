// What a form asks of a unit, as a formula over 任务明细: the same that `countedUnits` counts.

import type { FormulaPart } from '../../workbook/SheetPlan';
import { countIfs, countMarked, type Criterion, type Mark } from '../countIfs';
import { formula } from '../formula';
import type { SummaryInput } from '../SummaryInput';
import type { Measure } from './templateHeads';

const marks: Partial<Record<Measure, Mark>> = {
  done: '已完成',
  doing: '推进中',
  standing: '长期坚持',
  notStarted: '未启动',
  blank: '未填报',
  unclear: '待核对',
  late: '逾期',
  soon: '临期',
  gaps: '缺报',
};

/** The formula of a measure; `unit` asks 任务明细 for the unit by its name. */
export function unitFormula(
  measure: Measure,
  unit: Criterion,
  { principal }: Pick<SummaryInput, 'principal'>,
): readonly FormulaPart[] {
  const led = [unit, principal.criterion];
  const tasks = countIfs(led);
  const done = countMarked('已完成', led);
  if (measure === 'coop') return countIfs([unit, ['角色', '"配合"']]);
  if (measure === 'open') return formula`${tasks}-${done}`;
  if (measure === 'rate') return formula`IF(${tasks}=0,"",${done}/${tasks})`;
  return countMarked(marks[measure] ?? null, led);
}
