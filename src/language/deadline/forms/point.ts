// 2022年6月底前, 到2025年, 力争年底: done no later than a point of time.

import type { Form } from '../Form';
import type { Point } from '../Point';
import { POINT_BEGINS, readPoint } from '../readPoint';
import { skipKinds } from '../skipKinds';
import { tokenAt } from '../tokenAt';
import type { Reading, Token } from '../Token';

/** A single point of time, with the words that lead up to it. */
export const point: Form = {
  id: 'point',
  begins: ['aim', 'to', ...POINT_BEGINS],
  parse(tokens, at) {
    const start = skipLeadingWords(tokens, at);
    const found = readPoint(tokens, start);
    if (!found) return null;
    const labelled = isLabelled(tokens, at);
    const aims =
      tokenAt(tokens, found.next).kind === 'aim' || /^[要须应]$/.test(tokenAt(tokens, found.next).text);
    const cued = found.value.cued || start > at || aims || labelled || found.value.damaged === true;
    const meaning =
      isPlanPeriod(found.value) || opensPlans(tokens, found)
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

/** “十四五”、“十五五”期间: each of them is a period. */
function opensPlans(tokens: readonly Token[], { value, next }: Reading<Point>): boolean {
  const another =
    value.plan !== undefined && tokenAt(tokens, next).kind === 'and' ? readPoint(tokens, next + 1) : null;
  return another !== null && isPlanPeriod(another.value);
}

/** 完成时限：2023年11月, 第三阶段（12月）: the word before says that a deadline follows. */
function isLabelled(tokens: readonly Token[], at: number): boolean {
  const label = /(?:时限|期限|节点|阶段|(?:完成|整改|截止)(?:时间|日期))$/;
  return /^[:(]$/.test(tokenAt(tokens, at - 1).text) && label.test(tokenAt(tokens, at - 2).text);
}

/** 到, 至, 力争到, 确保在: each of them makes a bare year a deadline in running text. */
function skipLeadingWords(tokens: readonly Token[], at: number): number {
  let next = at;
  while (tokenAt(tokens, next).kind === 'aim') next += 1;
  if (next > at && /^[于在]$/.test(tokenAt(tokens, next).text)) next += 1;
  if (tokenAt(tokens, next).kind === 'to') next += 1;
  return next;
}
