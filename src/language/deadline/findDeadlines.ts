// Which deadlines stand in running text? Only cued times; traps and everything else are skipped.

import { cueStages } from './cueStages';
import { cutWords } from './cutWords';
import { draft, type Deadline, type DeadlineReference } from './Deadline';
import { joinStanding } from './joinStanding';
import { readTerms } from './readTerms';
import { toDeadlines } from './toDeadlines';

const SENTENCE_END = /[。!?\n]/;

/**
 * The deadlines of a piece of running text with their printed offsets; one `none` when there is none.
 * @example findDeadlines('力争2022年底前达到300个', { year: 2022, date: null })[0]?.end //=> '2022-12-31'
 */
export function findDeadlines(text: string, reference: DeadlineReference): Deadline[] {
  const words = cutWords(text, 'text');
  const { normal } = words;
  const terms = cueStages(words, readTerms(words).terms);
  if (terms.length === 0) return [draft('none')];
  const values = toDeadlines(words, terms, reference, SENTENCE_END);
  if (values.length === 1) return values;
  const between = (from: number, to: number): string =>
    normal.text.slice(offset(normal.starts, from), offset(normal.starts, to));
  return joinStanding(text, values, (from, to) => /^[^。;!?]{0,11}$/.test(between(from, to)));
}

/** Where the normal text goes on at a printed offset. */
function offset(starts: readonly number[], printed: number): number {
  const at = starts.findIndex((start) => start >= printed);
  return at === -1 ? starts.length : at;
}
