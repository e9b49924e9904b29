// What does a 完成时限 cell say? Every character belongs to a value, to a known filler or to `rest`.

import { cutWords } from './cutWords';
import { addDays } from './day';
import { draft, type Deadline, type DeadlineReference, type DeadlineType, type Draft } from './Deadline';
import { isDated, joinStanding } from './joinStanding';
import { readCellEvent } from './readCellEvent';
import { readTerms, type Terms } from './readTerms';
import { restOf } from './restOf';
import { takeInOccasion } from './takeInOccasion';
import { toDeadlines } from './toDeadlines';
import type { Words } from './Words';

/** An Excel date number (44742 = 2022-06-30) between 1982 and 2064. */
const SERIAL = /^[3-5]\d{4}(?:\.\d+)?$/;

/**
 * The values of a deadline cell in printed order; a blank cell gives one `none`, a cell without any understood time one `unknown`.
 * @example parseDeadline('2022年底并长期坚持', { year: 2022, date: null })[0]?.end //=> '2022-12-31'
 */
export function parseDeadline(cell: string, reference: DeadlineReference): Deadline[] {
  const words = cutWords(cell, 'cell');
  const whole = (type: DeadlineType): Draft => draft(type, cell, [0, cell.length]);
  if (/^[n,:;("?&~\-./]*$/.test(words.code)) return [whole('none')];
  if (SERIAL.test(words.text))
    return [{ ...whole('by'), end: addDays('1899-12-30', parseInt(words.text)) }];
  const read = readTerms(words);
  const isVague = read.terms.every(({ meaning }) => meaning.type === 'relative' && !meaning.immediate);
  const { terms, loose } =
    (isVague ? readCellEvent(words) : null) ?? takeInOccasion(words, dropMentions(words, read));
  const rest = restOf(words, loose);
  if (terms.length === 0)
    return [{ ...whole('unknown'), reason: 'not-understood', rest: rest || words.text }];
  const joined = joinStanding(cell, dropStages(toDeadlines(words, terms, reference)), () => true);
  const last = joined.at(-1);
  if (last && rest) last.rest = rest;
  return joined;
}

/** 6月30日前（含当日）, 6月底（视疫情情况）: an event without 前 or 后 beside a date sets no limit of its own. */
function dropMentions({ code }: Words, { terms, loose }: Terms): Terms {
  const hasDate = terms.length > 1 && terms.some(({ meaning }) => isDated(meaning));
  return { terms: hasDate ? terms.filter(({ cued, from }) => cued || code[from] !== 'V') : terms, loose };
}

/** `phased` means that no stage is dated; 近期, 远期 beside dates are only their labels. */
function dropStages(values: Draft[]): Draft[] {
  return values.length > 1 && values.some(isDated)
    ? values.filter(
        ({ type, raw }) => type !== 'phased' && !(type === 'relative' && /^[近远中短]期到?$/.test(raw)),
      )
    : values;
}
