// 2023131日前, 2O22年6月, XX年: digits are lost, doubled or not digits; said, never repaired.

import type { Form } from '../Form';
import { readPoint } from '../readPoint';
import { isOne, skip, type Words } from '../Words';

const DAMAGE = /%.|(?<![1-9cl])y[1-9cl][mM]|ym|[689][yYmMd]|9[fu]/y;

/** A date that cannot be read for certain. */
export const damagedDate: Form = [
  '689y%',
  (words, at) => {
    const behind = skip(DAMAGE, words, at);
    if (behind === at) return null;
    const next = finish(words, behind);
    const cued = words.mode === 'cell' || isOne('fuwe', words, next - 1);
    return [next, cued, { type: 'unknown', reason: 'damaged' }];
  },
];

/** The rest of the date belongs to the damage. */
function finish(words: Words, at: number): number {
  if (isOne('%', words, at)) return finish(words, at + 2);
  const rest = readPoint(words, at);
  const next = rest && (rest.year === undefined || rest.from) ? rest.next : at;
  return isOne('efuwdD', words, next) ? finish(words, next + 1) : next;
}
