// 2023131日前, 2O22年6月, XX年: digits are lost, doubled or not digits; said, never repaired.

import type { Form } from '../Form';
import { readPoint } from '../readPoint';
import type { Token } from '../Token';
import { tokenAt } from '../tokenAt';

/** A date that cannot be read for certain. */
export const damagedDate: Form = {
  id: 'damaged-date',
  begins: ['number', 'year', 'damaged'],
  parse(tokens, at, mode) {
    const next = readDamage(tokens, at);
    if (next === null) return null;
    const end = finish(tokens, next);
    const cued =
      mode === 'cell' || ['before', 'until', 'within', 'end'].includes(tokenAt(tokens, end - 1).kind);
    return { value: { meanings: [{ kind: 'unknown', reason: 'damaged' }], cued }, next: end };
  },
};

function readDamage(tokens: readonly Token[], at: number): number | null {
  const first = tokenAt(tokens, at);
  const unit = tokenAt(tokens, at + 1);
  if (first.kind === 'damaged') return at + 2;
  const isYearWithoutDigits =
    first.text === '年' && unit.kind === 'number' && tokenAt(tokens, at + 2).kind === 'month';
  if (isYearWithoutDigits && tokenAt(tokens, at - 1).kind !== 'number') return at + 3;
  const isBlankForm = first.text === '年' && unit.text === '月';
  if (isBlankForm) return at + 2;
  const digits = first.kind === 'number' ? (first.digits ?? 0) : 0;
  if (digits >= 5 && unit.text !== '号' && ['year', 'month', 'day'].includes(unit.kind)) return at + 2;
  return digits >= 5 && digits !== 8 && digits !== 6 && ['before', 'until'].includes(unit.kind)
    ? at + 2
    : null;
}

/** The rest of the date belongs to the damage. */
function finish(tokens: readonly Token[], at: number): number {
  if (tokenAt(tokens, at).kind === 'damaged') return finish(tokens, at + 2);
  const rest = readPoint(tokens, at);
  const next = rest && typeof rest.value.year !== 'number' ? rest.next : at;
  return ['end', 'before', 'until', 'within', 'day'].includes(tokenAt(tokens, next).kind)
    ? finish(tokens, next + 1)
    : next;
}
