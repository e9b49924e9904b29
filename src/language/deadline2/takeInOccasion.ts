// 接到通知后立即整改, 整改完成后长期坚持: what happens first belongs to the term behind it.

import type { Terms } from './readTerms';
import { textOf, type Words } from './Words';

const OCCASION = /^(?:自|从|在)?[一-鿿]{0,30}(?:后|期间|之日起)$/;

/** The terms, those that say 立即 or 长期坚持 with the occasion right before them; no word is read twice. */
export function takeInOccasion(words: Words, { terms, loose }: Terms): Terms {
  if (loose.length === 0) return { terms, loose };
  let left = loose;
  const led = terms.map((term) => {
    let from = term.at;
    if (term.type !== 'ongoing' && !term.immediate) return term;
    while (left.includes(from - 1) && !/[,:;("?&]/.test(words.code.charAt(from - 1))) from -= 1;
    if (!OCCASION.test(textOf(words, from, term.at))) return term;
    left = left.filter((at) => at < from || at >= term.at);
    return { ...term, at: from };
  });
  return { terms: led, loose: left };
}
