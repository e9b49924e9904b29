// Which edge and bound follow a point of time (底前, 年底, 之内, 止, 起)?

import type { Point } from './Point';
import { isEdge, type PointParts } from './PointParts';
import { readQuarter } from './readQuarter';
import type { Reading, Token } from './Token';
import { tokenAt } from './tokenAt';

/** The point with its edge and bound; `next` stands behind them. */
export function readBounds(tokens: readonly Token[], parts: PointParts, at: number): Reading<Point> {
  let next = readEdge(tokens, parts, at);
  const bound = tokenAt(tokens, next);
  const says = bound.kind;
  const startsAnother = says === 'before' && readQuarter(tokens, next) !== null;
  const isPlace = says === 'from' && bound.text !== '起' && bound.text !== '开始';
  if (startsAnother || isPlace) return { value: parts, next };
  if (
    says === 'before' ||
    says === 'within' ||
    says === 'until' ||
    says === 'after' ||
    says === 'from' ||
    says === 'about'
  ) {
    parts.bound = says;
    parts.cued ||= says !== 'about' && says !== 'after';
    next += 1;
    const again = tokenAt(tokens, next).kind;
    if (again === 'before' || again === 'until' || (again === 'from' && says === 'until')) next += 1;
  }
  return { value: parts, next };
}

/** 底, 末, 年底, 月底, 季末, 岁末; the unit may be said again (2017年年底). */
function readEdge(tokens: readonly Token[], parts: PointParts, at: number): number {
  const repeats =
    ['year', 'month', 'quarter'].includes(tokenAt(tokens, at).kind) && isEdge(tokenAt(tokens, at + 1));
  let next = repeats ? at + 1 : at;
  const edge = tokenAt(tokens, next);
  if (edge.kind === 'year-end' || edge.kind === 'end') parts.edge = 'end';
  else if (edge.kind === 'middle' && tokenAt(tokens, next + 1).kind !== 'other') parts.edge = 'middle';
  else if (edge.kind === 'start') parts.edge = 'start';
  else return next;
  parts.cued ||= parts.edge === 'end';
  next += 1;
  return tokenAt(tokens, next).kind === 'end' ? next + 1 : next;
}
