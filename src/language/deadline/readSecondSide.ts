// Does the second side of a range leave out what the first has said (6月1日—15日, 2022.6—12, 2022.6.1—12.31, 2023—24年)?

import type { Point } from './Point';
import type { Reading, Token } from './Token';
import { tokenAt } from './tokenAt';

/** The second side, completed from the first; null when the words at `at` are no such side. */
export function readSecondSide(tokens: readonly Token[], at: number, first: Point): Reading<Point> | null {
  const figure = tokenAt(tokens, at);
  const unit = tokenAt(tokens, at + 1);
  if (figure.kind !== 'number' || figure.value > 99) return null;
  const from = { ...first, edge: undefined, bound: undefined, cued: true };
  if (first.day !== undefined) {
    if (unit.kind === 'day') return { value: { ...from, day: figure.value }, next: at + 2 };
    const day = tokenAt(tokens, at + 2);
    const isMonthAndDay =
      (unit.kind === 'dot' || unit.kind === 'slash' || unit.kind === 'dash') &&
      day.kind === 'number' &&
      day.value < 100;
    if (isMonthAndDay) return { value: { ...from, month: figure.value, day: day.value }, next: at + 3 };
    return unit.kind === 'month' ? null : { value: { ...from, day: figure.value }, next: at + 1 };
  }
  if (first.month !== undefined && first.edge === undefined && figure.digits) {
    return { value: { ...from, month: figure.value }, next: at + 1 };
  }
  const isShortYear =
    typeof first.year === 'number' && first.month === undefined && unit.kind === 'year' && figure.value > 12;
  if (!isShortYear) return null;
  const edge = tokenAt(tokens, at + 2).kind === 'end' ? at + 3 : at + 2;
  return { value: { ...from, year: 2000 + figure.value }, next: edge };
}
