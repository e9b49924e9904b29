// 85%以上, 达到70%, 不超过10%, 增长5%以上, 35%左右, 5000个: one number with the words around it.

import type { Amount } from '../Amount';
import type { Form } from '../Figure';
import type { QuantityRelation } from '../Quantity';
import { wordAfter, wordBefore, type WordBefore } from '../relationWords';

/** A single number. */
export const bounded: Form = {
  id: 'bounded',
  example: '达到85%以上',
  read(text, amounts, at) {
    const amount = amounts[at];
    if (!amount) return null;
    const before = wordOfNumber(text, amount);
    let after = wordAfter(text, amount.end);
    if (after.word === 'in' && amount.kind !== 'time' && before?.kind !== 'cap')
      after = { word: null, end: amount.end };
    const change = before ? null : changeAhead(text, amount);
    const grows = before && /least|reach/.test(before.kind) ? changeBefore(text, before.start) : null;
    const relation = grows ?? change ?? relationOf(before, after.word, amount.about);
    const bound = relation === 'at-most';
    return {
      start: before?.start ?? amount.start,
      end: after.end,
      relation,
      low: bound ? null : amount.value,
      high: bound ? amount.value : null,
      unit: amount.unit,
      kind: amount.kind,
      core: [amount.start, amount.end],
      amounts: 1,
    };
  },
};

/** 增长不低于6%: a growth, whatever its bound. */
function changeBefore(text: string, at: number): QuantityRelation | null {
  const verb = /(增长|提高|提升|增加)$|(?:下降|减少|降低|压缩|压减)$/.exec(
    text.slice(Math.max(0, at - 2), at),
  );
  return verb ? (verb[1] ? 'increase' : 'decrease') : null;
}

/** 减少审批环节三分之一, 提高审批效率50%以上: the verb stands before what changes. */
function changeAhead(text: string, { start, kind }: Amount): QuantityRelation | null {
  const verb =
    /(?:^|[,。;:、()\uE001]|要|再|力争|确保|均|共|累计|将)(?:(减少|压缩|精简|压减|缩短|降低|削减|缩减|下调)|(提高|提升))[^,。;:、()\d]{2,14}$/.exec(
      text.slice(Math.max(0, start - 20), start),
    );
  if (!verb || /(?:率|比例|占比|比重|达|为|至|到)$/.test(verb[0])) return null;
  if (verb[1]) return 'decrease';
  return kind === 'rate' || kind === 'points' ? 'increase' : null;
}

/** 升, 少 and their like are part of other words before a count; 改造提升62个 is no growth either. */
function wordOfNumber(text: string, { start, kind }: Amount): WordBefore | null {
  const before = wordBefore(text, start);
  if (kind !== 'count' && kind !== 'none') return before;
  if (before?.short) return /[超达]/.test(text.charAt(before.start)) ? before : null;
  return before && /^(?:提升|扩大|压缩)(?![到至为])/.test(text.slice(before.start, start)) ? null : before;
}

function relationOf(before: WordBefore | null, after: string | null, odd: boolean): QuantityRelation {
  const kind = before?.kind;
  const change = kind === 'up' ? 'increase' : kind === 'down' ? 'decrease' : null;
  if (kind === 'least') return 'at-least';
  if (kind === 'most') return 'at-most';
  if (after === 'down' || after === 'in') return 'at-most';
  if (change) return change;
  if (after === 'up') return 'at-least';
  if (after === 'about' || odd || before?.about || kind === 'about') return 'about';
  return kind === 'reach' ? 'at-least' : kind === 'cap' ? 'at-most' : 'exactly';
}
