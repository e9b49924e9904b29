// Which words does the desk 填报 show for an id?

import { fill, type MessageData } from '../../messages/fill';
import { fillText } from '../../messages/zh-CN/fill';
import type { MyTask } from '../../jobs/fill';
import { numbered } from '../../messages/numbered';

/** Id of a sentence of the desk. */
export type FillTextId = keyof typeof fillText;

/**
 * The sentence of an id, its blanks filled.
 * @example f('list.left', { n: 4 }) //=> '还有4项要填'
 */
export function f(id: FillTextId, data: MessageData = {}): string {
  return fill(fillText[id], data);
}

/**
 * How a task is called: by its printed number, else by its row.
 * @example taskName(task) //=> '第11项'
 */
export function taskName({ task: { no, row } }: Pick<MyTask, 'task'>): string {
  return no === null ? f('task.row', { row }) : numbered(f('task.no'), no);
}
