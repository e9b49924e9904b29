// Which deadlines stand in running text? Only cued times; traps and everything else are skipped.

import type { NormalText } from '../text';
import { cueStages } from './cueStages';
import { cutWords } from './cutWords';
import type { Deadline, DeadlineReference } from './Deadline';
import { joinStanding } from './joinStanding';
import { readTerms } from './readTerms';
import { toDeadlines } from './toDeadlines';

/**
 * The deadlines of a piece of running text with their printed offsets; one `none` when there is none.
 * @example findDeadlines('力争2022年底前达到300个', { year: 2022, date: null })[0]?.end //=> '2022-12-31'
 */
export function findDeadlines(text: string, reference: DeadlineReference): Deadline[] {
  const { normal, tokens } = cutWords(text, 'text');
  const terms = cueStages(normal.text, tokens, readTerms(tokens, 'text').terms);
  const isBreak = (from: number, to: number): boolean => /[。!?\n]/.test(normal.text.slice(from, to));
  const values = toDeadlines({
    normal,
    tokens,
    terms,
    reference,
    carriesOver: (from, to) => !isBreak(from, to),
  });
  const wordsBetween = (from: number, to: number): string =>
    normal.text.slice(normalOffset(normal, from), normalOffset(normal, to));
  const found = joinStanding(text, values, (from, to) => /^[^。;!?]{0,11}$/.test(wordsBetween(from, to)));
  if (found.length > 0) return found;
  return [{ type: 'none', start: null, end: null, recur: null, ongoing: false, raw: '', span: [0, 0] }];
}

/** Where the normal text goes on at a printed offset. */
function normalOffset(normal: NormalText, printed: number): number {
  const at = normal.starts.findIndex((start) => start >= printed);
  return at === -1 ? normal.text.length : at;
}
