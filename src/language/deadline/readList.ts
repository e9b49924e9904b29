// Do several numbers share one unit here (6、12月底前, 三、四季度, 一二季度)?

import type { Point } from './Point';
import { readPoint } from './readPoint';
import type { Reading, Token } from './Token';
import { tokenAt } from './tokenAt';

/**
 * The points of the list, each with the edge and bound of the last.
 * @example readList(tokenize('6、12月底前'), 0)?.value.map((point) => point.month) //=> [6, 12]
 */
export function readList(tokens: readonly Token[], at: number): Reading<Point[]> | null {
  const first = tokenAt(tokens, at);
  const hasYear = first.kind === 'number' && first.value >= 1900 && tokenAt(tokens, at + 1).kind === 'year';
  const isRelative = first.kind === 'document-year' || first.kind === 'carried-year';
  let next = hasYear ? at + 2 : isRelative ? at + 1 : at;
  const numbers: number[] = [];
  while (tokenAt(tokens, next).kind === 'number' && tokenAt(tokens, next + 1).kind === 'and') {
    numbers.push(tokenAt(tokens, next).value);
    next += 2;
  }
  if (numbers.length === 0) return readGluedQuarters(tokens, at);
  const last = readPoint(tokens, next);
  if (!last || last.value.year !== undefined || last.value.damaged) return null;
  const unit =
    last.value.day !== undefined
      ? null
      : last.value.month !== undefined
        ? 'month'
        : last.value.quarter !== undefined
          ? 'quarter'
          : null;
  if (unit === null || numbers.some((number) => number < 1 || number > (unit === 'month' ? 12 : 4)))
    return null;
  const year = hasYear || isRelative ? readPoint(tokens, at)?.value.year : undefined;
  const shared = year === undefined ? last.value : { ...last.value, year };
  return {
    value: [...numbers, last.value[unit] ?? 0].map((number) => ({ ...shared, [unit]: number })),
    next: last.next,
  };
}

/** 一二季度, 三四季度: two numerals that are no number together. */
function readGluedQuarters(tokens: readonly Token[], at: number): Reading<Point[]> | null {
  const found = readPoint(tokens, at);
  if (found?.value.quarter === undefined || found.value.quarter < 12 || found.value.quarter > 34) return null;
  const { quarter } = found.value;
  return {
    value: [Math.floor(quarter / 10), quarter % 10].map((each) => ({ ...found.value, quarter: each })),
    next: found.next,
  };
}
