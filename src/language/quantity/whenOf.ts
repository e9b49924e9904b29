// Which printed time goes with a figure? The last one before it in its sentence, else one right behind it.

import type { Deadline } from '../deadline';
import type { NormalText } from '../text';
import { clauseAround, sentenceAround } from './clauses';
import type { Figure } from './Figure';
import { isListed } from './listedSubjects';

const YEARLY = { type: 'recurring', start: null, end: null, recur: 'yearly', ongoing: false } as const;

/** The deadline of a figure; 年均 is yearly, whatever else is printed. */
export function whenOf(
  hidden: string,
  normal: NormalText,
  figures: readonly Figure[],
  at: number,
  deadlines: () => readonly Deadline[],
): Deadline | null {
  const figure = figures[at];
  if (!figure) return null;
  const [from, to] = sentenceAround(hidden, figure.start, figure.end);
  const printed = (at: number): number => normal.starts[at] ?? normal.printed.length;
  const [start, end, left, right] = [figure.start, figure.end, from, to].map(printed) as [
    number,
    number,
    number,
    number,
  ];
  const clause = clauseAround(hidden, figure.start, figure.end, 0, hidden.length);
  const yearly = hidden.slice(clause[0], figure.end).search(/年均(?=[增递下降提新减培引完不超达实\d])/);
  if (yearly >= 0) {
    const place = clause[0] + yearly;
    const span = [printed(place), normal.ends[place + 1] ?? normal.printed.length] as const;
    return { ...YEARLY, raw: normal.printed.slice(...span), span };
  }
  const inside = deadlines().filter(({ span }) => span[0] >= left && span[1] <= right);
  const before = inside.filter(({ span }) => span[1] <= start);
  if (before.length > 0) return before.at(listPlace(hidden, figures, at, before.length)) ?? null;
  const bracket = /^[^,。;:]{0,8}[(]/.test(hidden.slice(figure.end));
  const limit = bracket ? right : printed(clause[1]);
  return inside.find(({ span }) => span[0] >= end && span[1] <= limit) ?? null;
}

/** 到2023年、2025年分别达到80%、95%: as many times as figures; else the last time before the figure. */
function listPlace(hidden: string, figures: readonly Figure[], at: number, times: number): number {
  const joined = (place: number): boolean => isListed(hidden, figures[place], figures[place + 1]);
  let first = at;
  while (joined(first - 1)) first -= 1;
  let last = at;
  while (joined(last)) last += 1;
  return times > 1 && last - first + 1 === times && /分别|依次/.test(hidden.slice(0, figures[first]?.core[0]))
    ? at - first - times
    : -1;
}
