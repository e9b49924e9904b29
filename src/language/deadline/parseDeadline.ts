// What does a 完成时限 cell say? Every character belongs to a value, to a known filler or to `rest`.

import type { NormalText } from '../text';
import { cutWords } from './cutWords';
import type { Deadline, DeadlineReference, DeadlineType } from './Deadline';
import { isDated, joinStanding } from './joinStanding';
import { readCellEvent } from './readCellEvent';
import { readSerialNumber } from './readSerialNumber';
import { readTerms } from './readTerms';
import { restOf } from './restOf';
import { toDeadlines } from './toDeadlines';
import { takeInOccasion } from './takeInOccasion';
import type { Term } from './Term';
import type { Token } from './Token';

/**
 * The values of a deadline cell in printed order; a blank cell gives one `none`, a cell without any understood time one `unknown`.
 * @example parseDeadline('2022年底并长期坚持', { year: 2022, date: null })[0]?.end //=> '2022-12-31'
 */
export function parseDeadline(cell: string, reference: DeadlineReference): Deadline[] {
  const { normal, tokens } = cutWords(cell, 'cell');
  if (tokens.every((token) => saysNothing(token))) return [bare(normal, 'none')];
  const serial = readSerialNumber(normal.text);
  if (serial) return [{ ...bare(normal, 'by'), end: serial }];
  const read = readTerms(tokens, 'cell');
  const { terms, loose } = isVague(read.terms)
    ? (readCellEvent(tokens) ?? takeInOccasion(tokens, read))
    : takeInOccasion(tokens, { ...read, terms: dropMentions(tokens, read.terms) });
  const rest = restOf(tokens, loose);
  if (terms.length === 0)
    return [{ ...bare(normal, 'unknown'), reason: 'not-understood', rest: rest === '' ? normal.text : rest }];
  const values = toDeadlines({ normal, tokens, terms, reference, carriesOver: () => true });
  const joined = joinStanding(cell, dropStages(values), () => true);
  return joined.map((value, index) =>
    index === joined.length - 1 && rest !== '' ? { ...value, rest } : value,
  );
}

/** Nothing but durations and known events: the whole cell may be one event. */
function isVague(terms: readonly Term[]): boolean {
  return terms.every(({ meaning }) => meaning.kind === 'relative' && !meaning.immediate);
}

/** 6月30日前（含当日）, 6月底（视疫情情况）: an event without 前 or 后 beside a date sets no limit of its own. */
function dropMentions(tokens: readonly Token[], terms: readonly Term[]): readonly Term[] {
  const hasDate = terms.some(({ meaning }) => meaning.kind === 'by' || meaning.kind === 'range');
  if (!hasDate) return terms;
  return terms.filter(({ cued, from }) => cued || tokens[from]?.kind !== 'event');
}

function saysNothing(token: Token): boolean {
  return token.kind === 'nothing' || ['dash', 'slash', 'stop', 'dot', 'and'].includes(token.kind);
}

function bare(normal: NormalText, type: DeadlineType): Deadline {
  const { printed } = normal;
  return {
    type,
    start: null,
    end: null,
    recur: null,
    ongoing: false,
    raw: printed,
    span: [0, printed.length],
  };
}

/** `phased` means that no stage is dated; 近期, 远期 beside dates are only their labels. */
function dropStages(values: readonly Deadline[]): Deadline[] {
  return values.some(isDated)
    ? values.filter(
        ({ type, raw }) => type !== 'phased' && !(type === 'relative' && /^[近远中短]期到?$/.test(raw)),
      )
    : [...values];
}
