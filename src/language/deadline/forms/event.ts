// 春节前, 政府换届后, 汛期来临前: a limit set by an event, no calendar day.

import type { Form } from '../Form';
import { matchAt, skip, textOf, valueAt, type Words } from '../Words';

const EVENTS = /(?:4[yY]|[12c]y|[aAp])?"*V(?:&?V)*/y;
const NATIONAL_DAY = /(?:4[yY]|[aA])?"+c(?=")/y;
const UNNAMED = /4yx[xHBK=<_vXC@kZWV"]*[fz](?=[,:;("?&_vXC@kZL]|$)/y;
const NEW_YEAR = /(?<![\d\u4e00-\u9fff])年前/y;
const LIMIT = /[fzws]/y;
/** 前, or 后 with its span (换届后半年内). */
const BEHIND = /[fw]|(?:z|(?<=z))(?:[1-9clH]#?[yYmGjd]w?)?/y;

/** A known event with 前, 后 or 期间; its year may stand before it (2023年春节前). */
export const event: Form = {
  id: 'event',
  begins: '124caApyV"',
  read(words, at) {
    const relative = (next: number, cued = true) => ({
      meanings: [{ type: 'relative' as const }],
      cued,
      next,
    });
    if (words.mode === 'cell' && isUnnamed(words, at)) return relative(skip(UNNAMED, words, at));
    if (words.kinds[at] === 'y' && matchNewYear(words, at)) return relative(at + 2);
    if (!/[V"]/.test(words.kinds)) return null;
    let next = skip(EVENTS, words, at);
    if (next === at) {
      next = skip(NATIONAL_DAY, words, at);
      if (next === at || valueAt(words, next - 1) !== 11) return null;
    }
    while (/^(?:[”"'」’来临到后的时期第学]|结束|开始|期间)$/.test(textOf(words, next))) next += 1;
    const isLimit =
      skip(LIMIT, words, next) > next ||
      words.kinds[next - 1] === 'z' ||
      /.[前后]$/.test(textOf(words, next - 1));
    if (words.mode === 'text' && !isLimit) return null;
    return relative(skip(BEHIND, words, next), isLimit);
  },
};

/** 2008年奥运会前: a year and an event the vocabulary does not know; the year's end is not meant. */
function isUnnamed(words: Words, at: number): boolean {
  const found = matchAt(UNNAMED, words, at);
  return found !== null && /^[\u4e00-\u9fff“”"]{2,12}$/.test(textOf(words, at + 2, at + found[0].length - 1));
}

/** 年前 alone is the Spring Festival. */
function matchNewYear({ text, starts }: Words, at: number): boolean {
  NEW_YEAR.lastIndex = starts[at] ?? 0;
  return NEW_YEAR.test(text);
}
