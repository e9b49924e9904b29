// 春节前, 政府换届后, 汛期来临前: a limit set by an event, no calendar day.

import type { Form } from '../Form';
import type { Token } from '../Token';
import { tokenAt } from '../tokenAt';

/** A known event with 前, 后 or 期间; its year may stand before it (2023年春节前). */
export const event: Form = {
  id: 'event',
  begins: ['event', 'plan', 'number', 'year', 'document-year', 'carried-year', 'stop', 'other'],
  parse(tokens, at, mode) {
    const unnamed = mode === 'cell' ? readUnnamedEvent(tokens, at) : null;
    if (unnamed) return { value: { meanings: [{ kind: 'relative' }], cued: true }, next: unnamed };
    const start = skipYear(tokens, at);
    let next = start;
    const isNewYear =
      tokenAt(tokens, next).text === '年' &&
      tokenAt(tokens, next + 1).text === '前' &&
      next === at &&
      !/[\d\u4e00-\u9fff]/.test(tokenAt(tokens, at - 1).text);
    if (isNewYear) return { value: { meanings: [{ kind: 'relative' }], cued: true }, next: at + 2 };
    next = skipEvents(tokens, next);
    if (next === start) return null;
    while (/^(?:[”"'」’来临到后的时期第学]|结束|开始|期间)$/.test(tokenAt(tokens, next).text)) next += 1;
    const isLimit =
      ['before', 'after', 'within', 'from'].includes(tokenAt(tokens, next).kind) ||
      tokenAt(tokens, next - 1).kind === 'after' ||
      /.[前后]$/.test(tokenAt(tokens, next - 1).text);
    const bounded = ['before', 'after', 'within'].includes(tokenAt(tokens, next).kind) ? next + 1 : next;
    if (mode === 'text' && !isLimit) return null;
    return { value: { meanings: [{ kind: 'relative' }], cued: isLimit }, next: bounded };
  },
};

/** 2008年奥运会前: a year and an event the vocabulary does not know; the year's end is not meant. */
function readUnnamedEvent(tokens: readonly Token[], at: number): number | null {
  const hasYear =
    tokenAt(tokens, at).kind === 'number' &&
    tokenAt(tokens, at).value >= 1900 &&
    tokenAt(tokens, at + 1).text === '年';
  if (!hasYear || tokenAt(tokens, at + 2).kind !== 'other') return null;
  let limit = at + 2;
  let words = '';
  for (; isNamePart(tokenAt(tokens, limit)); limit++) words += tokenAt(tokens, limit).text;
  const bound = tokenAt(tokens, limit).kind;
  const closes = ['stop', 'filler', 'standing'].includes(tokenAt(tokens, limit + 1).kind);
  const isEvent = /^[\u4e00-\u9fff“”"]{2,12}$/.test(words) && (bound === 'before' || bound === 'after');
  return isEvent && closes ? limit + 1 : null;
}

function isNamePart({ kind, text }: Token): boolean {
  return ['other', 'milestone', 'filler', 'event'].includes(kind) || /^[“”"]$/.test(text);
}

/** 2024年“五一”前: the year belongs to the event behind it, in quotation marks or not. */
function skipYear(tokens: readonly Token[], at: number): number {
  const first = tokenAt(tokens, at).kind;
  if (first === 'document-year' || first === 'carried-year') return at + 1;
  if (first === 'plan' && skipEvents(tokens, at + 1) > at + 1) return at + 1;
  const hasYear = first === 'number' && tokenAt(tokens, at + 1).text === '年';
  return hasYear && skipEvents(tokens, at + 2) > at + 2 ? at + 2 : at;
}

/** The known events at `at` with their quotation marks; in these, 十一 is the first of October. `at` itself when there are none. */
function skipEvents(tokens: readonly Token[], at: number): number {
  let next = at;
  while (/^[“"'「‘]$/.test(tokenAt(tokens, next).text)) next += 1;
  const start = next;
  if (next > at && tokenAt(tokens, next).text === '十一' && /^[”"'」’]$/.test(tokenAt(tokens, next + 1).text))
    return next + 1;
  while (tokenAt(tokens, next).kind === 'event') {
    const joins = tokenAt(tokens, next + 1).kind === 'and' && tokenAt(tokens, next + 2).kind === 'event';
    next += joins ? 2 : 1;
  }
  return next > start ? next : at;
}
