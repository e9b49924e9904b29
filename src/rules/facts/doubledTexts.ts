// Which tasks repeat the text of an earlier one?

import { remembered } from '../../language/remembered';
import type { UnderstoodTable, UnderstoodTask } from '../../table/UnderstoodTable';
import { isSameTask } from './isSameTask';

/** Texts shorter than this may well recur in another group (加强领导). */
const TELLING_LENGTH = 8;

/** Task index → the earlier task with the same text; several entries of one task are no doubles. */
export function doubledTexts(table: UnderstoodTable): ReadonlyMap<number, UnderstoodTask> {
  const seen = new Map<number, UnderstoodTask[]>();
  const doubled = new Map<number, UnderstoodTask>();
  for (const task of table.tasks) {
    const number = numberOf(task.text.raw);
    const alike = seen.get(number);
    if (alike === undefined) seen.set(number, [task]);
    else {
      const key = keyOf(task);
      const earlier = alike.find((one) => keyOf(one) === key);
      if (!earlier) alike.push(task);
      else if (key !== '' && !isSameTask(earlier, task)) doubled.set(task.index, earlier);
    }
  }
  return doubled;
}

const MARKS = '\u3000，。、；：！？（）《》〔〕【】“”‘’—…·';

/** A number that texts have in common when their words are the same: only then is it worth comparing them. */
function numberOf(text: string): number {
  let number = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isSign =
      (code >= 0x4e00 && code < 0xa000) ||
      (code >= 0x30 && code < 0x3a) ||
      (code >= 0x41 && code < 0x5b) ||
      (code >= 0x61 && code < 0x7b);
    if (isSign) number = (Math.imul(number, 31) + code) | 0;
    else if (code > 0x7e && !MARKS.includes(text.charAt(at))) return numberOfAll(bare(text));
  }
  return number;
}

function numberOfAll(words: string): number {
  let number = 0;
  for (let at = 0; at < words.length; at++) number = (Math.imul(number, 31) + words.charCodeAt(at)) | 0;
  return number;
}

function keyOf({ text, group }: UnderstoodTask): string {
  const words = bare(text.raw);
  return words !== '' && words.length < TELLING_LENGTH ? `${group ?? ''} ${words}` : words;
}

/** Without blanks and marks: the usual ones first, which is enough for nearly every text. */
const bare = remembered((text) => {
  const words = text.replace(/[\s，。、；：！？（）《》“”‘’〔〕【】—…·,.;:!?()"'%-]+/g, '');
  return /^[0-9A-Za-z一-鿿]*$/.test(words) ? words : words.normalize('NFKC').replace(/[\s\p{P}\p{S}]+/gu, '');
});
