// What of a task tells which task it is: group, text and units; never its number or row.

import type { DutyTable, DutyTask } from '../DutyTable';
import { plainText } from './gradeTexts';

/** A task with its identity, as printed and in plain form. */
export interface ComparedTask<T extends DutyTask = DutyTask> {
  readonly task: T;
  readonly group: string;
  readonly units: string;
  readonly plain: () => { readonly group: string; readonly text: string; readonly units: string };
}

/** The tasks of a table, ready to be compared; equal cells are put in plain form once. */
export function comparedTasks<T extends DutyTask>(
  { groups, tasks }: Pick<DutyTable, 'groups'> & { readonly tasks: readonly T[] },
  known: Map<string, string>,
): readonly ComparedTask<T>[] {
  const plain = (raw: string): string => {
    let text = known.get(raw);
    if (text === undefined) known.set(raw, (text = plainText(raw)));
    return text;
  };
  return tasks.map((task) => {
    const group = task.group === null ? '' : (groups[task.group]?.title ?? '');
    const units = [task.lead, task.coop, task.responsible].map((field) => field?.raw ?? '').join('\u001f');
    return {
      task,
      group,
      units,
      plain: () => ({ group: plain(group), text: plain(task.text.raw), units: plain(units) }),
    };
  });
}
