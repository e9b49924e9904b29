// 一月一调度, 半年一次, 两年一次: how often, said with two numbers.

import type { Form } from '../Form';
import { tokenAt } from '../tokenAt';

const RECUR: Readonly<Record<string, string>> = {
  年: 'yearly',
  年度: 'yearly',
  季度: 'quarterly',
  季: 'quarterly',
  月: 'monthly',
  个月: 'monthly',
  周: 'weekly',
  星期: 'weekly',
};

const HALF: Readonly<Record<string, string>> = { 年: 'half-yearly', 月: 'irregular', 个月: 'irregular' };

/** A frequency: one thing per so many periods. */
export const frequency: Form = {
  id: 'frequency',
  begins: ['number', 'other'],
  parse(tokens, at) {
    const isHalf = tokenAt(tokens, at).text === '半';
    const period = tokenAt(tokens, at);
    const unit = tokenAt(tokens, at + 1);
    const times = tokenAt(tokens, at + 2);
    if (period.kind !== 'number' && !isHalf) return null;
    const isCounted = times.kind === 'number' && tokenAt(tokens, at + 3).text === '次';
    if (period.value === 1 && unit.text === '周一') {
      return { value: { meanings: [{ kind: 'recurring', recur: 'weekly' }], cued: true }, next: at + 2 };
    }
    if (times.value !== 1 && !isCounted && !/^(?:一次|1次)$/.test(times.text)) return null;
    if (times.kind !== 'number' && times.kind !== 'filler') return null;
    const next = times.kind === 'number' ? at + 3 : at + 3;
    if (times.kind === 'number' && !/^[\u4e00-\u9fff]/.test(tokenAt(tokens, next).text)) return null;
    const behind = tokenAt(tokens, next).kind;
    if (times.kind === 'number' && behind !== 'other' && behind !== 'filler' && behind !== 'milestone')
      return null;
    const recur = isHalf ? HALF[unit.text] : RECUR[unit.text];
    if (recur === undefined || (period.digits ?? 0) > 2) return null;
    const meaning = { kind: 'recurring', recur: isHalf || period.value === 1 ? recur : 'irregular' } as const;
    return { value: { meanings: [meaning], cued: true }, next };
  },
};
