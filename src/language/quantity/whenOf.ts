// Which printed time goes with a figure? The last one before it in its sentence, else one right behind it.

import type { Deadline } from '../deadline';
import type { NormalText } from '../text';
import { clauseAround, sentenceAround } from './clauses';
import type { Figure } from './Figure';

const YEARLY = { type: 'recurring', start: null, end: null, recur: 'yearly', ongoing: false } as const;

/** The deadline of a figure; 年均 is yearly, when the clause prints no other time. */
export function whenOf(
  hidden: string,
  normal: NormalText,
  figure: Figure,
  deadlines: readonly Deadline[],
): Deadline | null {
  const [from, to] = sentenceAround(hidden, figure.start, figure.end);
  const printed = (at: number): number => normal.starts[at] ?? normal.printed.length;
  const [start, end, left, right] = [figure.start, figure.end, from, to].map(printed) as [
    number,
    number,
    number,
    number,
  ];
  const inside = deadlines.filter(({ span }) => span[0] >= left && span[1] <= right);
  const before = inside.filter(({ span }) => span[1] <= start).at(-1);
  if (before) return before;
  const clause = clauseAround(hidden, figure.start, figure.end, 0, hidden.length);
  const yearly = hidden.slice(clause[0], figure.end).search(/年均(?=[增递下降提新减培引完不超达实\d])/);
  if (yearly >= 0) {
    const at = clause[0] + yearly;
    const span = [printed(at), normal.ends[at + 1] ?? normal.printed.length] as const;
    return { ...YEARLY, raw: normal.printed.slice(...span), span };
  }
  const bracket = /^[^,。;:]{0,8}[(]/.test(hidden.slice(figure.end));
  const limit = bracket ? right : printed(clause[1]);
  return inside.find(({ span }) => span[0] >= end && span[1] <= limit) ?? null;
}
