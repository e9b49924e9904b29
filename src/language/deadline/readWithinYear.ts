// Which half-year, quarter, month, 旬 or day follows the year (6月30日, 三季度, 3月中旬)?

import { damaged, isEdge, type PointParts } from './PointParts';
import { readQuarter } from './readQuarter';
import { skipTimeOfDay } from './skipTimeOfDay';
import type { Token } from './Token';
import { tokenAt } from './tokenAt';

/** Puts them into `parts` and answers the place behind; `at` itself when there are none. */
export function readWithinYear(tokens: readonly Token[], at: number, parts: PointParts): number {
  const hasYear = parts.year !== undefined;
  let next = hasYear && tokenAt(tokens, at).text === '的' ? at + 1 : at;
  const first = tokenAt(tokens, next);
  if (first.kind === 'half' && parts.plan === undefined) {
    parts.half = first.value;
    return next + 1;
  }
  const second = tokenAt(tokens, next + 1);
  if (hasYear && /^[Hh]$/.test(first.text) && second.digits === 1 && second.value < 3) {
    parts.half = second.value;
    return next + 2;
  }
  const quarter = readQuarter(tokens, next);
  if (quarter && parts.plan === undefined) {
    parts.quarter = quarter.value;
    return quarter.next;
  }
  if (hasYear && isLostMonth(tokens, next))
    return damaged(parts, Math.min(next + (first.kind === 'month' ? 1 : 2), tokens.length));
  if (first.kind === 'document-quarter') {
    parts.relativeQuarter = first.value;
    return next + 1;
  }
  if (first.kind === 'document-month') {
    if (/^[当次]月$/.test(first.text) && !saysDay(tokens, next + 1)) return at;
    parts.relativeMonth = first.value;
    next += 1;
  } else {
    if (first.kind !== 'number' || tokenAt(tokens, next + 1).kind !== 'month') return at;
    if ((first.digits ?? 0) > 2) return damaged(parts, next + 2);
    parts.month = first.value;
    next += 2;
  }
  return readWithinMonth(tokens, next, parts);
}

/** 当月 and 次月 alone only point at another month. */
function saysDay(tokens: readonly Token[], at: number): boolean {
  return (
    isEdge(tokenAt(tokens, at)) ||
    tokenAt(tokens, at).kind === 'ten-days' ||
    tokenAt(tokens, at + 1).kind === 'day'
  );
}

/** 2022年月底, 2022年13日: the month is lost. */
function isLostMonth(tokens: readonly Token[], at: number): boolean {
  const first = tokenAt(tokens, at);
  const second = tokenAt(tokens, at + 1);
  if (first.kind === 'month') return first.text === '月';
  if (/^[?_]$/.test(first.text)) return second.kind === 'month';
  if (first.kind !== 'number') return false;
  const isShort = first.digits === 1 || first.digits === 2;
  return (
    second.kind === 'day' ||
    (isShort && (second.text === '' || ['end', 'before', 'until'].includes(second.kind)))
  );
}

function readWithinMonth(tokens: readonly Token[], at: number, parts: PointParts): number {
  const first = tokenAt(tokens, at);
  const second = tokenAt(tokens, at + 1);
  if (first.kind === 'ten-days') {
    parts.tenDays = first.value;
    return at + 1;
  }
  if (first.kind === 'day') return damaged(parts, at + 1);
  if (first.kind !== 'number') return at;
  if (second.kind === 'day') {
    if ((first.digits ?? 0) > 2) return damaged(parts, at + 2);
    parts.day = first.value;
    parts.cued = true;
    return skipTimeOfDay(tokens, at + 2);
  }
  const isCutShort =
    (first.digits ?? 0) > 0 &&
    (second.kind === 'before' || second.kind === 'until' || at + 1 === tokens.length);
  return isCutShort ? damaged(parts, at + 1) : at;
}
