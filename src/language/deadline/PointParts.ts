// A point of time while its words are being read: year, month, edge and bound are filled in one after the other.

import type { Point } from './Point';
import type { Token } from './Token';

/** A point that is still growing. */
export type PointParts = { -readonly [Key in keyof Point]: Point[Key] };

/** Whether the word bounds what stands before it (底, 中, 初, 前, 内, 止). */
export function isEdge(token: Token): boolean {
  return ['end', 'middle', 'start', 'year-end', 'before', 'within', 'until'].includes(token.kind);
}

/** Marks digits as lost or doubled; answers the place behind them. */
export function damaged(parts: PointParts, next: number): number {
  parts.damaged = true;
  return next;
}
