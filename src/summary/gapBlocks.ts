// Who owes which reports? Tasks with gaps by answering unit, in protocol order; those nobody answers for at the end.

import type { SummaryInput } from './SummaryInput';
import type { SummaryTask } from './SummaryTask';
import { hasGap } from './tally';

/** A unit (null = nobody answers) with its tasks that are not fully reported. */
export interface GapBlock {
  readonly unit: string | null;
  readonly tasks: readonly SummaryTask[];
}

/** A task with several leads stands under each of them. */
export function gapBlocks(input: SummaryInput): readonly GapBlock[] {
  const found = new Map<string, SummaryTask[]>();
  const nobody: SummaryTask[] = [];
  for (const task of input.tasks.filter(hasGap)) {
    if (task.answering.length === 0) nobody.push(task);
    for (const { name } of task.answering) {
      const tasks = found.get(name) ?? [];
      tasks.push(task);
      found.set(name, tasks);
    }
  }
  const blocks: GapBlock[] = [...input.order.keys()].flatMap((unit) => {
    const tasks = found.get(unit);
    return tasks ? [{ unit, tasks }] : [];
  });
  return nobody.length > 0 ? [...blocks, { unit: null, tasks: nobody }] : blocks;
}
