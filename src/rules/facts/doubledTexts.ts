// Which tasks repeat the text of an earlier one?

import { remembered } from '../../language/remembered';
import type { UnderstoodTable, UnderstoodTask } from '../../table/UnderstoodTable';
import { isSameTask } from './isSameTask';

/** Texts shorter than this may well recur in another group (加强领导). */
const TELLING_LENGTH = 8;

/** Task index → the earlier task with the same text; several entries of one task are no doubles. */
export function doubledTexts(table: UnderstoodTable): ReadonlyMap<number, UnderstoodTask> {
  const seen = new Map<string, UnderstoodTask>();
  const doubled = new Map<number, UnderstoodTask>();
  for (const task of table.tasks) {
    const words = bare(task.text.raw);
    if (words === '') continue;
    const key = words.length < TELLING_LENGTH ? `${task.group ?? ''} ${words}` : words;
    const earlier = seen.get(key);
    if (earlier && !isSameTask(earlier, task)) doubled.set(task.index, earlier);
    else seen.set(key, task);
  }
  return doubled;
}

/** Without blanks and marks: the usual ones first, which is enough for nearly every text. */
const bare = remembered((text) => {
  const words = text.replace(/[\s，。、；：！？（）《》“”‘’〔〕【】—…·,.;:!?()"'%-]+/g, '');
  return /^[0-9A-Za-z一-鿿]*$/.test(words) ? words : words.normalize('NFKC').replace(/[\s\p{P}\p{S}]+/gu, '');
});
