// 2022年6月底前, 到2025年, 力争年底: done no later than a point of time.

import type { Form } from '../Form';
import type { Point } from '../Point';
import { POINT_BEGINS, readPoint } from '../readPoint';
import { skipKinds } from '../skipKinds';
import { tokenAt } from '../tokenAt';
import type { Token } from '../Token';

/** A single point of time, with the words that lead up to it. */
export const point: Form = {
  id: 'point',
  begins: ['aim', 'to', ...POINT_BEGINS],
  parse(tokens, at) {
    const start = skipLeadingWords(tokens, at);
    const found = readPoint(tokens, start);
    if (!found) return null;
    const aims =
      tokenAt(tokens, found.next).kind === 'aim' || /^[要须应]$/.test(tokenAt(tokens, found.next).text);
    const cued = found.value.cued || start > at || aims || found.value.damaged === true;
    const meaning = isPlanPeriod(found.value)
      ? ({ kind: 'range', from: found.value, to: found.value } as const)
      : ({ kind: 'by', point: found.value } as const);
    return { value: { meanings: [meaning], cued }, next: skipEvent(tokens, found.next) };
  },
};

/** 2023年9月开学前: the event only explains the month. */
function skipEvent(tokens: readonly Token[], at: number): number {
  const event = skipKinds(tokens, at, ['event']);
  return event > at && tokenAt(tokens, event).kind === 'before' ? event + 1 : at;
}

/** “十四五”期间 is the whole period; “十四五”期末 its last day. */
function isPlanPeriod({ plan, bound, edge }: Point): boolean {
  return plan !== undefined && bound === 'within' && edge === undefined;
}

/** 到, 至, 力争到, 确保在: each of them makes a bare year a deadline in running text. */
function skipLeadingWords(tokens: readonly Token[], at: number): number {
  let next = at;
  while (tokenAt(tokens, next).kind === 'aim') next += 1;
  if (next > at && /^[于在]$/.test(tokenAt(tokens, next).text)) next += 1;
  if (tokenAt(tokens, next).kind === 'to') next += 1;
  return next;
}
