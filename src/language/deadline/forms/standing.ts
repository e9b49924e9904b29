// 长期坚持, 持续推进, 常态化: a standing duty.

import type { Form } from '../Form';
import type { Token } from '../Token';
import { tokenAt } from '../tokenAt';

/** A standing duty. In running text 持续推进 with an object (持续推进县级医院改革) is an ordinary verb. */
export const standing: Form = {
  id: 'standing',
  begins: ['standing'],
  parse(tokens, at, mode) {
    if (tokenAt(tokens, at).kind !== 'standing') return null;
    let next = at + 1;
    while (tokenAt(tokens, next).kind === 'standing' || tokenAt(tokens, next).text === '坚持') next += 1;
    const cued = mode === 'cell' || isStandingInText(tokens, at, next);
    return { value: { meanings: [{ kind: 'standing' }], cued }, next };
  },
};

function isStandingInText(tokens: readonly Token[], at: number, next: number): boolean {
  const words = tokens
    .slice(at, next)
    .map((token) => token.text)
    .join('');
  if (/常态化|坚持|不懈|常抓|贯穿|久久为功|长期(?:推进|执行|落实|保持|任务|有效)/.test(words)) return true;
  const closesClause = /^(?:[,。;:!?)、]|)$/.test(tokenAt(tokens, next).text);
  return closesClause && /^持续(?:推进|开展|实施|落实|用力|发力|巩固|深化)|长期|全年.|常年/.test(words);
}
