// 接到通知后立即整改, 整改完成后长期坚持: what happens first belongs to the term behind it.

import type { Terms } from './readTerms';
import { textOf, type Words } from './Words';

const OCCASION = /^(?:自|从|在)?[\u4e00-\u9fff]{0,30}(?:后|以后|之后|期间|之日起)$/;

/** The terms, those that say 立即 or 长期坚持 with the occasion right before them; no word is read twice. */
export function takeInOccasion(words: Words, { terms, loose }: Terms): Terms {
  if (loose.length === 0) return { terms, loose };
  const taken = new Set<number>();
  const led = terms.map((term) => {
    if (term.meaning.type !== 'ongoing' && !term.meaning.immediate) return term;
    let from = term.from;
    while (loose.includes(from - 1) && !/[,:;("?&]/.test(words.kinds[from - 1] ?? '')) from -= 1;
    if (from === term.from || !OCCASION.test(textOf(words, from, term.from))) return term;
    for (let at = from; at < term.from; at++) taken.add(at);
    return { ...term, from };
  });
  return taken.size > 0 ? { terms: led, loose: loose.filter((at) => !taken.has(at)) } : { terms, loose };
}
