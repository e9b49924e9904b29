// Does an edge of a year or month begin here that names no number (年底, 年内, 月底前, 岁末)?

import type { Point } from './Point';
import type { Reading, Token } from './Token';
import { tokenAt } from './tokenAt';

/**
 * The year or month itself; its edge is read by the caller. 年前 is no such point (it means before the Spring Festival).
 * @example readBareEdge(tokenize('年底前'), 0) //=> { value: { year: { from: 'carried', shift: 0 }, cued: true }, next: 1 }
 */
export function readBareEdge(tokens: readonly Token[], at: number): Reading<Point> | null {
  const unit = tokenAt(tokens, at);
  const edge = tokenAt(tokens, at + 1);
  const before = tokenAt(tokens, at - 1);
  if (before.kind === 'number' || before.kind === 'count') return null;
  const carried: Point = { year: { from: 'carried', shift: 0 }, cued: true };
  if (unit.kind === 'year-end') return { value: carried, next: at };
  const says =
    edge.kind === 'end' || edge.kind === 'within' || (edge.kind === 'middle' && unit.kind === 'year');
  if (unit.kind === 'year' && says) return { value: carried, next: at + 1 };
  if (unit.kind === 'year' && edge.kind === 'start')
    return { value: { ...carried, cued: false }, next: at + 1 };
  if (unit.text === '月' && says) return { value: { ...carried, relativeMonth: 0 }, next: at + 1 };
  return null;
}
