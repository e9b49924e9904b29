// 2023131日前, 2O22年6月, XX年: digits are lost, doubled or not digits; said, never repaired.

import type { Form } from '../Form';
import { readPoint } from '../readPoint';
import { skip, type Words } from '../Words';

const DAMAGE = /%.|(?<![1-9cl])y[1-9cl][mM]|ym|[689][yYmMd]|9[fu]/y;

/** A date that cannot be read for certain. */
export const damagedDate: Form = {
  id: 'damaged-date',
  begins: '689y%',
  read(words, at) {
    const behind = skip(DAMAGE, words, at);
    if (behind === at) return null;
    const next = finish(words, behind);
    const cued = words.mode === 'cell' || /[fuwe]/.test(words.kinds[next - 1] ?? '');
    return { meanings: [{ type: 'unknown', reason: 'damaged' }], cued, next };
  },
};

/** The rest of the date belongs to the damage. */
function finish(words: Words, at: number): number {
  if (words.kinds[at] === '%') return finish(words, at + 2);
  const rest = readPoint(words, at);
  const next = rest && (rest.year === undefined || rest.from) ? rest.next : at;
  return /[efuwdD]/.test(words.kinds[next] ?? '') ? finish(words, next + 1) : next;
}
