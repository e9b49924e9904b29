// 35%—50%, 1～2家, 95%至98%之间, 3—5万人: two numbers with a dash.

import type { Amount } from '../Amount';
import type { Form } from '../Figure';
import { wordAfter, wordBefore } from '../relationWords';

const DASH = /^(?:[-—–－~～〜−―─]{1,2}|[至到])$/;

/** From one number to another. */
export const range: Form = {
  id: 'range',
  example: '控制在35%—50%',
  read(text, amounts, at) {
    const first = amounts[at];
    const second = amounts[at + 1];
    if (!first || !second || !DASH.test(text.slice(first.end, second.start))) return null;
    if (first.unit !== '' && first.unit !== second.unit) return null;
    const low = scaled(first, second);
    if (low > second.value) return null;
    const before = wordBefore(text, first.start);
    return {
      start: before && !before.short ? before.start : first.start,
      end: wordAfter(text, second.end).end,
      relation: 'between',
      low,
      high: second.value,
      unit: second.unit,
      kind: second.kind,
      core: [first.start, second.end],
      amounts: 2,
    };
  },
};

/** 3—5万人 is 30,000 to 50,000; 3万—10万人 says so itself. */
function scaled(first: Amount, second: Amount): number {
  const shares = first.unit === '' && first.scale === 1 && second.scale > 1;
  return shares ? Number((first.value * second.scale).toPrecision(12)) : first.value;
}
