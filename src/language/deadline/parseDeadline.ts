// What does a 完成时限 cell say? Every character belongs to a value, to a known filler or to `rest`.

import { cutWords } from './cutWords';
import { addDays } from './day';
import { draft, type Deadline, type DeadlineReference, type DeadlineType, type Draft } from './Deadline';
import { readCellEvent } from './readCellEvent';
import { readTerms } from './readTerms';
import { restOf } from './restOf';
import { toDeadlines } from './toDeadlines';
import { withoutLabels } from './withoutLabels';

const NOTHING = /^(?:n_*|[,:;("?&~\-./])*$/;
/** An Excel date number (44742 = 2022-06-30) between 1982 and 2064. */
const SERIAL = /^[3-5]\d{4}(?:\.\d+)?$/;

/**
 * The values of a deadline cell in printed order; a blank cell gives one `none`, a cell without any understood time one `unknown`.
 * @example parseDeadline('2022年底并长期坚持', { year: 2022, date: null })[0]?.end //=> '2022-12-31'
 */
export function parseDeadline(cell: string, reference: DeadlineReference): Deadline[] {
  const words = cutWords(cell, 'cell');
  const { code, text } = words;
  const whole = (type: DeadlineType): Draft => draft(type, cell, [0, cell.length]);
  if (NOTHING.test(code)) return [whole('none')];
  if (SERIAL.test(text)) return [{ ...whole('by'), end: addDays('1899-12-30', parseInt(text)) }];
  const read = readTerms(words);
  const isVague = read.terms.every(({ type, more }) => type === 'relative' && !more);
  const { terms, loose } = withoutLabels(words, (isVague && readCellEvent(words)) || read);
  const rest = loose.length ? restOf(words, loose) : '';
  if (!terms[0]) return [{ ...whole('unknown'), reason: 'not-understood', rest: rest || text }];
  const values = toDeadlines(words, terms, reference);
  const last = values.at(-1);
  if (last && rest) last.rest = rest;
  return values;
}
