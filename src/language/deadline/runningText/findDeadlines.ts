// Which deadlines stand in running text? Only cued times; traps and everything else are skipped.

import { cueStages } from './cueStages';
import { cutWords } from '../cutWords';
import { draft, type Deadline, type DeadlineReference } from '../Deadline';
import { readTerms } from '../readTerms';
import { toDeadlines } from '../toDeadlines';
import { isCued } from './isCued';
import { textTraps } from './textTraps';

/**
 * The deadlines of a piece of running text with their printed offsets; one `none` when there is none.
 * @example findDeadlines('力争2022年底前达到300个', { year: 2022, date: null })[0]?.end //=> '2022-12-31'
 */
export function findDeadlines(text: string, reference: DeadlineReference): Deadline[] {
  const words = cutWords(text, 'text', (cut) => textTraps(cut, reference));
  const { terms: read } = readTerms(words);
  for (const term of read) term.cued = isCued(words, term);
  const terms = cueStages(words, read);
  return terms.length ? toDeadlines(words, terms, reference) : [draft('none')];
}
