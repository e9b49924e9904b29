// The key numbers of a table: once as formulas over 任务明细, once counted here; a test holds both to the same result.

import type { FormulaPart } from '../workbook/SheetPlan';
import { countIfs, countMarked, type Criterion, type Mark } from './countIfs';
import { formula } from './formula';
import { named } from './references';
import { isDueSoon, isSetByPerson, isSetOtherwise, hasGap } from './tally';
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
  const first: Criterion = ['任务首行', 1];
  const ofTasks = (mark: Mark | null, counts: (task: SummaryTask) => boolean): KeyNumber => ({
    formula: countMarked(mark, [first]),
    value: tasks.filter(counts).length,
  });
  const ofClass = (progress: ProgressClass) => ofTasks(progress, (task) => task.progressClass === progress);
  const isSoon = (task: SummaryTask) => isDueSoon(task, input);
  const setWith = (light: string, progress: string) =>
    countIfs([first, ['认定', 1], ['灯', light], ['进度', progress]]);
  const answered = countIfs([principal.criterion, ['角色首行', 1]]);
  return {
    总任务数: ofTasks(null, () => true),
    已完成数: ofClass('已完成'),
    推进中数: ofClass('推进中'),
    长期坚持数: ofClass('长期坚持'),
    未启动数: ofClass('未启动'),
    未填报数: ofClass('未填报'),
    待核对数: ofClass('待核对'),
    逾期数: ofTasks('逾期', ({ light }) => light === '逾期'),
    临期数: ofTasks('临期', isSoon),
    临期长期数: {
      formula: countMarked('临期', [first, ['时限类型', '"*长期"']]),
      value: tasks.filter((task) => isSoon(task) && task.span.kind.endsWith('长期')).length,
    },
    缺报数: ofTasks('缺报', hasGap),
    人工认定数: ofTasks('认定', isSetByPerson),
    认定不一致数: {
      formula: formula`${setWith('"完成"', '"<>已完成"')}+${setWith('"<>完成"', '"已完成"')}`,
      value: tasks.filter(isSetOtherwise).length,
    },
    无牵头数: {
      formula: formula`${named('总任务数')}-${answered}`,
      value: tasks.filter(({ answering }) => answering.length === 0).length,
    },
  };
}
