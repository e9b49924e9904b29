// 接到通知后立即整改, 整改完成后长期坚持: what happens first belongs to the term behind it.

import type { Terms } from './readTerms';
import type { Term } from './Term';
import type { Token } from './Token';

const OCCASION = /^(?:自|从|在)?[\u4e00-\u9fff]{0,30}(?:后|以后|之后|期间|之日起)$/;

/** The terms, those that say 立即 or 长期坚持 with the occasion right before them; no word is read twice. */
export function takeInOccasion(tokens: readonly Token[], { terms, loose }: Terms): Terms {
  if (loose.length === 0 || !terms.some(mayFollow)) return { terms, loose };
  const free = new Set(loose);
  const led = terms.map((term) => {
    if (!mayFollow(term)) return term;
    let from = term.from;
    while (free.has(from - 1) && isWord(tokens[from - 1])) from -= 1;
    const words = tokens.slice(from, term.from).map(({ text }) => text);
    if (!OCCASION.test(words.join(''))) return term;
    for (let at = from; at < term.from; at++) free.delete(at);
    return { ...term, from };
  });
  return { terms: led, loose: loose.filter((at) => free.has(at)) };
}

function mayFollow({ meaning }: Term): boolean {
  return meaning.kind === 'standing' || (meaning.kind === 'relative' && meaning.immediate === true);
}

function isWord(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'stop' && token.kind !== 'and';
}
