// What point or period of time begins at this word (2022年6月底, 明年3月中旬, 2022.06.30, “十四五”期末)?

import type { Point } from './Point';
import type { PointParts } from './PointParts';
import { readBareEdge } from './readBareEdge';
import { readBounds } from './readBounds';
import { readNumericDate } from './readNumericDate';
import { readWithinYear } from './readWithinYear';
import { readYear } from './readYear';
import type { Reading, Token, TokenKind } from './Token';

/** The kinds of words a point can begin with; `other` are Q and 首. */
export const POINT_BEGINS: readonly TokenKind[] = [
  'number',
  'year',
  'month',
  'half',
  'plan',
  'ordinal',
  'before',
  'year-end',
  'document-year',
  'carried-year',
  'document-quarter',
  'document-month',
  'other',
];

/**
 * The point of time that begins at `at`, with its edge (底, 末) and bound (前, 内, 止, 起); null when none does.
 * @example readPoint(tokenize('2022年6月底前'), 0)?.value //=> { year: 2022, month: 6, edge: 'end', bound: 'before', cued: true }
 */
export function readPoint(tokens: readonly Token[], at: number): Reading<Point> | null {
  if (tokens !== last.tokens) last = { tokens, read: [] };
  const known = last.read[at];
  if (known !== undefined) return known;
  const found = readFresh(tokens, at);
  last.read[at] = found;
  return found;
}

/** Several forms ask for the point at the same word; the answers for the last text are kept. */
let last: { readonly tokens: readonly Token[]; readonly read: (Reading<Point> | null)[] } = {
  tokens: [],
  read: [],
};

function readFresh(tokens: readonly Token[], at: number): Reading<Point> | null {
  const numeric = readNumericDate(tokens, at);
  if (numeric) return readBounds(tokens, { ...numeric.value }, numeric.next);
  const parts: PointParts = { cued: false };
  let next = readYear(tokens, at, parts);
  next = readWithinYear(tokens, next, parts);
  if (next === at) {
    const bare = readBareEdge(tokens, at);
    return bare && readBounds(tokens, { ...bare.value }, bare.next);
  }
  return readBounds(tokens, parts, next);
}
