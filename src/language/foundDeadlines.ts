// Which deadlines stand in a text? Found once for all who ask: the rules about deadlines, and the targets that are due by them.

import { findDeadlines, type Deadline, type DeadlineReference } from './deadline';
import { remembered, type About } from './remembered';

/** Readers by what they need to know beside the text. */
const readers = new Map<string, (text: string | About) => readonly Deadline[]>();

/**
 * What `findDeadlines` finds.
 * @example foundDeadlines('力争2022年底前达到300个', { year: 2022, date: null })[0]?.end //=> '2022-12-31'
 */
export function foundDeadlines(text: string | About, reference: DeadlineReference): readonly Deadline[] {
  const key = `${reference.year ?? ''} ${reference.date ?? ''}`;
  let reader = readers.get(key);
  if (reader === undefined)
    readers.set(key, (reader = remembered((words) => findDeadlines(words, reference))));
  return reader(text);
}
