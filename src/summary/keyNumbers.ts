// The key numbers of a table: once as formulas over 任务明细, once counted here; a test holds both to the same result.

import type { FormulaPart } from '../workbook/SheetPlan';
import { countIfs, type Criterion } from './countIfs';
import { formula } from './formula';
import { named } from './references';
import { gapCriteria, soonCriterion } from './countColumns';
import { isDueSoon, hasGap } from './tally';
import type { SummaryInput } from './SummaryInput';
import type { SummaryTask } from './SummaryTask';
import type { ProgressClass } from './progressClass';
import type { KeyNumberName } from './workbookNames';

/** A key number: its formula and its value. */
export interface KeyNumber {
  readonly formula: readonly FormulaPart[];
  readonly value: number;
}

/** All key numbers, by name. */
export function keyNumbers(input: SummaryInput): Readonly<Record<KeyNumberName, KeyNumber>> {
  const { tasks, principal } = input;
  const ofTasks = (criteria: readonly Criterion[], counts: (task: SummaryTask) => boolean): KeyNumber => ({
    formula: countIfs([['任务首行', 1], ...criteria]),
    value: tasks.filter(counts).length,
  });
  const ofClass = (progress: ProgressClass) =>
    ofTasks([['进度', `"${progress}"`]], (task) => task.progressClass === progress);
  const isSoon = (task: SummaryTask) => isDueSoon(task, input);
  const answered = countIfs([principal.criterion, ['角色首行', 1]]);
  return {
    总任务数: ofTasks([], () => true),
    已完成数: ofClass('已完成'),
    推进中数: ofClass('推进中'),
    长期坚持数: ofClass('长期坚持'),
    未启动数: ofClass('未启动'),
    未填报数: ofClass('未填报'),
    待核对数: ofClass('待核对'),
    逾期数: ofTasks([['灯', '"逾期"']], ({ light }) => light === '逾期'),
    临期数: ofTasks([soonCriterion], isSoon),
    临期长期数: ofTasks(
      [soonCriterion, ['时限类型', '"*长期"']],
      (task) => isSoon(task) && task.span.kind.endsWith('长期'),
    ),
    缺报数: ofTasks(gapCriteria(input.fillIn), hasGap),
    无牵头数: {
      formula: formula`${named('总任务数')}-${answered}`,
      value: tasks.filter(({ answering }) => answering.length === 0).length,
    },
  };
}
