// Which words does the step 发出与收回 show for an id?

import { fill, type MessageData } from '../../messages/fill';
import { returnsText } from '../../messages/zh-CN/returnsPane';
import { numbered } from '../../messages/numbered';

/** Id of a sentence of the step. */
export type ReturnsTextId = keyof typeof returnsText;

/**
 * The sentence of an id, its blanks filled.
 * @example r('tasks', { n: 3 }) //=> '3项任务'
 */
export function r(id: ReturnsTextId, data: MessageData = {}): string {
  return fill(returnsText[id], data);
}

/**
 * How a task is called: by its printed number.
 * @example taskName('11') //=> '第11项'
 */
export function taskName(no: string | null): string {
  return no === null ? r('task.none') : numbered(r('task.no'), no);
}
