// 春节前, 政府换届后, 汛期来临前: a limit set by an event, no calendar day.

import type { Form } from '../Form';
import { isOne, skip, skipText, textOf, valueAt } from '../Words';

const EVENTS = /(?:4[yY]|[12c]y|[aAp])?"*V(?:&?V)*/y;
const NATIONAL_DAY = /(?:4[yY]|[aA])?"+c(?=")/y;
/** 2008年奥运会前: a year and an event the vocabulary does not know; the year's end is not meant. */
const UNNAMED = /4yx[xHBK=<_vXC@kZWV"]*[fz](?=[,:;("?&_vXC@kZL]|$)/y;
/** 年前 alone is the Spring Festival. */
const NEW_YEAR = /(?<![\d一-鿿])年前/y;
/** 前, or 后 with its span (换届后半年内). */
const BEHIND = /[fw]|(?:z|(?<=z))(?:[1-9clH]#?[yYmGjd]w?)?/y;

/** A known event with 前, 后 or 期间; its year may stand before it (2023年春节前). */
export const event: Form = [
  '124caApyV"',
  (words, at) => {
    const meaning = { type: 'relative' } as const;
    const unnamed = isOne('x', words, at + 2) && words.mode === 'cell' ? skip(UNNAMED, words, at) : at;
    if (unnamed > at && /^[一-鿿“”"]{2,12}$/.test(textOf(words, at + 2, unnamed - 1)))
      return [unnamed, true, meaning];
    const newYear = isOne('y', words, at) ? skipText(NEW_YEAR, words, at) : at;
    if (newYear > at) return [newYear, true, meaning];
    if (!words.kinds.includes('V') && !words.kinds.includes('"')) return null;
    let next = skip(EVENTS, words, at);
    if (next === at) {
      next = skip(NATIONAL_DAY, words, at);
      if (next === at || valueAt(words, next - 1) !== 11) return null;
    }
    while (/^(?:[”"'」’来临到后的时期第学]|结束|开始|期间)$/.test(textOf(words, next))) next += 1;
    const isLimit =
      isOne('fzws', words, next) || isOne('z', words, next - 1) || /.[前后]$/.test(textOf(words, next - 1));
    return isLimit || words.mode === 'cell' ? [skip(BEHIND, words, next), isLimit, meaning] : null;
  },
];
