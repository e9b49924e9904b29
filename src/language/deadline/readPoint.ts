// What point or period of time begins at this word (2022年6月底, 明年3月中旬, 2022.06.30, “十四五”期末)?

import type { Point } from './Point';
import { readBareEdge } from './readBareEdge';
import { readNumericDate } from './readNumericDate';
import type { Reading, Token, TokenKind } from './Token';
import { skipTimeOfDay } from './skipTimeOfDay';
import { tokenAt } from './tokenAt';

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

type Parts = { -readonly [Key in keyof Point]: Point[Key] };

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
  const parts: Parts = { cued: false };
  let next = readYear(tokens, at, parts);
  next = readWithinYear(tokens, next, parts);
  if (next === at) {
    const bare = readBareEdge(tokens, at);
    return bare && readBounds(tokens, { ...bare.value }, bare.next);
  }
  return readBounds(tokens, parts, next);
}

function readYear(tokens: readonly Token[], at: number, parts: Parts): number {
  const first = tokenAt(tokens, at);
  if (first.kind === 'document-year' || first.kind === 'carried-year') {
    parts.year = { from: first.kind === 'document-year' ? 'document' : 'carried', shift: first.value };
    parts.cued = first.kind === 'document-year' && first.value >= 0;
    return at + 1;
  }
  if (first.kind === 'plan') {
    parts.plan = first.value;
    return tokenAt(tokens, at + 1).text === '规划' && isEdge(tokenAt(tokens, at + 2)) ? at + 2 : at + 1;
  }
  if (first.digits === 4 && readQuarter(tokens, at + 1) && /^[Qq]$/.test(tokenAt(tokens, at + 1).text)) {
    parts.year = first.value;
    return at + 1;
  }
  if (first.kind !== 'number' || tokenAt(tokens, at + 1).kind !== 'year') return at;
  const length = first.digits || first.text.length;
  if (length === 4 && first.value >= 1900 && first.value < 2200) parts.year = first.value;
  else if (length === 2 && saysShortYear(tokens, at)) parts.year = 2000 + first.value;
  else if ((first.digits ?? 0) > 2) Object.assign(parts, { damaged: true, year: 0 });
  else return at;
  return at + 2;
}

/** 22年6月, 21年底 are years; 5年内, 22年 are not. */
function saysShortYear(tokens: readonly Token[], at: number): boolean {
  const { value, text } = tokenAt(tokens, at);
  const behind = tokenAt(tokens, at + 2);
  const isMonth = behind.kind === 'number' && tokenAt(tokens, at + 3).kind === 'month';
  return (
    value >= 8 &&
    value < 50 &&
    !text.includes('十') &&
    (isMonth || behind.kind === 'end' || behind.kind === 'half')
  );
}

function readWithinYear(tokens: readonly Token[], at: number, parts: Parts): number {
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

function readWithinMonth(tokens: readonly Token[], at: number, parts: Parts): number {
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

/** 第三季度, 前三季度, 4季度, 末季度. */
function readQuarter(tokens: readonly Token[], at: number): Reading<number> | null {
  const named = tokenAt(tokens, at);
  const second = tokenAt(tokens, at + 1);
  if (named.text === '首' && second.kind === 'quarter') return { value: 1, next: at + 2 };
  if (/^[Qq]$/.test(named.text) && second.kind === 'number' && second.digits === 1)
    return { value: second.value, next: at + 2 };
  const opens = ['ordinal', 'before'].includes(tokenAt(tokens, at).kind);
  const number = tokenAt(tokens, opens ? at + 1 : at);
  const unit = tokenAt(tokens, opens ? at + 2 : at + 1);
  if (number.kind !== 'number' || number.text === '两' || unit.kind !== 'quarter') return null;
  return { value: number.value, next: opens ? at + 3 : at + 2 };
}

function readBounds(tokens: readonly Token[], parts: Parts, at: number): Reading<Point> {
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
function readEdge(tokens: readonly Token[], parts: Parts, at: number): number {
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

function isEdge(token: Token): boolean {
  return ['end', 'middle', 'start', 'year-end', 'before', 'within', 'until'].includes(token.kind);
}

function damaged(parts: Parts, next: number): number {
  parts.damaged = true;
  return next;
}
