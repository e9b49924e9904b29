// Does a date in figures begin here (2022.06.30, 2022/6, 2022-6-30, 20220630, 202206)?

import type { Point } from './Point';
import type { Reading, Token } from './Token';
import { skipTimeOfDay } from './skipTimeOfDay';
import { tokenAt } from './tokenAt';

const SEPARATORS = ['dot', 'slash', 'dash'];

/**
 * A date in figures at `at`: a year of four digits first, parts with one separator, or eight (six) digits in a row.
 * @example readNumericDate(tokenize('2022/6'), 0)?.value //=> { year: 2022, month: 6, cued: false }
 */
export function readNumericDate(tokens: readonly Token[], at: number): Reading<Point> | null {
  const first = tokenAt(tokens, at);
  if (first.kind !== 'number' || !first.digits) return null;
  if (first.digits < 3) return readMonthDotDay(tokens, at);
  if (first.digits === 8 || first.digits === 6) return readCompact(first, tokenAt(tokens, at + 1), at);
  if (first.digits !== 4 || first.value < 1900 || first.value >= 2200) return null;
  const separator = tokenAt(tokens, at + 1);
  const month = tokenAt(tokens, at + 2);
  if (!SEPARATORS.includes(separator.kind) || /[至到]/.test(separator.text) || !isShort(month)) return null;
  const behind = tokenAt(tokens, at + 3);
  const day = tokenAt(tokens, at + 4);
  if (behind.text === separator.text && isShort(day) && tokenAt(tokens, at + 5).kind !== 'year') {
    const next = skipTimeOfDay(tokens, tokenAt(tokens, at + 5).kind === 'day' ? at + 6 : at + 5);
    return { value: { year: first.value, month: month.value, day: day.value, cued: true }, next };
  }
  if (separator.kind === 'dash' && (month.value > 12 || month.digits === 1) && behind.kind !== 'month')
    return null;
  if (behind.kind === 'year' || behind.kind === 'quarter') return null;
  return {
    value: { year: first.value, month: month.value, cued: false },
    next: behind.kind === 'month' ? at + 4 : at + 3,
  };
}

/** 12.31前, 12/31前: clear only with its limit. */
function readMonthDotDay(tokens: readonly Token[], at: number): Reading<Point> | null {
  const month = tokenAt(tokens, at);
  const day = tokenAt(tokens, at + 2);
  const isClear =
    ['dot', 'slash'].includes(tokenAt(tokens, at + 1).kind) &&
    isShort(day) &&
    ['before', 'until'].includes(tokenAt(tokens, at + 3).kind);
  const stands = !['dot', 'dash', 'slash', 'number'].includes(tokenAt(tokens, at - 1).kind);
  return isClear && stands
    ? { value: { month: month.value, day: day.value, cued: true }, next: at + 3 }
    : null;
}

function readCompact(token: Token, behind: Token, at: number): Reading<Point> | null {
  const year = Number(token.text.slice(0, 4));
  if (year < 1950 || year >= 2100 || ['year', 'month', 'day', 'other', 'count'].includes(behind.kind))
    return null;
  const month = Number(token.text.slice(4, 6));
  if (token.digits === 6)
    return month >= 1 && month <= 12 ? { value: { year, month, cued: false }, next: at + 1 } : null;
  return { value: { year, month, day: Number(token.text.slice(6)), cued: true }, next: at + 1 };
}

function isShort(token: Token): boolean {
  return token.kind === 'number' && (token.digits === 1 || token.digits === 2);
}
