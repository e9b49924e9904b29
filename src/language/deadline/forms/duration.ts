// 5年内, 6个月内, 印发之日起30日内: a span of time from an event.

import type { Form } from '../Form';
import type { Token } from '../Token';
import { readDash } from '../readDash';
import { tokenAt } from '../tokenAt';

/** A duration. In running text days and hours are service limits (5个工作日以内), unless they count from an event. */
export const duration: Form = {
  id: 'duration',
  begins: ['number', 'other'],
  parse(tokens, at, mode) {
    let next = at;
    if (/^[用]$/.test(tokenAt(tokens, next).text)) next += 1;
    const isHalfYear = tokenAt(tokens, next).text === '半';
    if (!isHalfYear && tokenAt(tokens, next).kind !== 'number') return null;
    if ((tokenAt(tokens, next).digits ?? 0) > 3 || tokenAt(tokens, next).value >= 1900) return null;
    next = readSecondNumber(tokens, next + 1) ?? next + 1;
    const unit = readUnit(tokens, next);
    if (!unit || (isHalfYear && !unit.isLong)) return null;
    next = tokenAt(tokens, unit.next).text === '时间' ? unit.next + 1 : unit.next;
    const isLimit = tokenAt(tokens, next).kind === 'within' || tokenAt(tokens, next).kind === 'about';
    const behind = tokenAt(tokens, next + 1).kind;
    const isYearWithoutDigits =
      tokenAt(tokens, at).digits === 2 && tokenAt(tokens, at).value > 12 && unit.isLong;
    if (isLimit) next += 1;
    else if (
      mode === 'text' ||
      isYearWithoutDigits ||
      tokenAt(tokens, next).kind === 'before' ||
      (behind !== 'stop' && tokenAt(tokens, next).kind !== 'stop')
    )
      return null;
    const cued =
      isLimit &&
      tokenAt(tokens, next - 1).kind === 'within' &&
      (unit.isLong || countsFromEvent(tokens, at, next));
    return { value: { meanings: [{ kind: 'relative' }], cued }, next };
  },
};

/** 2—3年, 1至2年. */
function readSecondNumber(tokens: readonly Token[], at: number): number | null {
  const dash = readDash(tokens, at, false);
  return dash !== null && tokenAt(tokens, dash).kind === 'number' ? dash + 1 : null;
}

function readUnit(tokens: readonly Token[], at: number): { next: number; isLong: boolean } | null {
  const start = tokenAt(tokens, at).kind === 'count' ? at + 1 : at;
  const unit = tokenAt(tokens, start);
  if (unit.kind === 'year' && unit.text === '年') return { next: start + 1, isLong: true };
  if (unit.kind === 'month' && start > at) return { next: start + 1, isLong: true };
  if (unit.kind === 'quarter') return start > at ? { next: start + 1, isLong: true } : null;
  if (unit.kind === 'span') return { next: start + 1, isLong: /个月|载/.test(unit.text) };
  return unit.text === '日' ? { next: start + 1, isLong: false } : null;
}

function countsFromEvent(tokens: readonly Token[], at: number, next: number): boolean {
  const before = tokenAt(tokens, at - 1).kind;
  const acts = /^(?:整改|完成|销号|落实)$/.test(tokenAt(tokens, next).text);
  return acts || before === 'from' || before === 'after';
}
