// Is this the first side of a range that leaves its unit to the second (2018—2020年, 2022年3—5月, 6月1—15日, 一至三季度)?

import type { Point } from './Point';
import { readDash } from './readDash';
import { readPoint } from './readPoint';
import type { Reading, Token } from './Token';
import { tokenAt } from './tokenAt';

/**
 * The first side with the unit of the second; `next` stands before the dash.
 * @example readHalfGiven(tokenize('3—5月'), 0)?.value //=> { month: 3, cued: true }
 */
export function readHalfGiven(tokens: readonly Token[], at: number): Reading<Point> | null {
  const lead = readLead(tokens, at);
  const opens = tokenAt(tokens, lead.next).text === '第';
  const figure = tokenAt(tokens, opens ? lead.next + 1 : lead.next);
  const next = opens ? lead.next + 2 : lead.next + 1;
  if (figure.kind !== 'number') return null;
  const dash = readDash(tokens, next, false);
  if (dash === null) return null;
  const unit = unitOf(tokens, dash, figure);
  return unit ? { value: { ...lead.value, [unit]: figure.value, cued: true }, next } : null;
}

/** The year, or year and month, before the figure. */
function readLead(tokens: readonly Token[], at: number): Reading<Partial<Point>> {
  const first = tokenAt(tokens, at);
  let next = at;
  let lead: Partial<Point> = {};
  if (first.kind === 'document-year' || first.kind === 'carried-year') {
    lead = { year: { from: first.kind === 'document-year' ? 'document' : 'carried', shift: first.value } };
    next = at + 1;
  } else if (first.kind === 'number' && tokenAt(tokens, at + 1).kind === 'year') {
    if (first.value < 1900) return { value: {}, next: at };
    lead = { year: first.value };
    next = at + 2;
  }
  const month = tokenAt(tokens, next);
  if (month.kind !== 'number' || tokenAt(tokens, next + 1).kind !== 'month') return { value: lead, next };
  return { value: { ...lead, month: month.value }, next: next + 2 };
}

/** The unit behind the second figure, when it is one the first can share. */
function unitOf(
  tokens: readonly Token[],
  dash: number,
  figure: Token,
): 'year' | 'month' | 'day' | 'quarter' | null {
  const start = tokenAt(tokens, dash).text === '第' ? dash + 1 : dash;
  const second = tokenAt(tokens, start);
  if (second.kind !== 'number') return null;
  const isYear = isYearFigure(figure);
  const kind = tokenAt(tokens, start + 1).kind;
  if (isYear) return kind === 'year' && (isYearFigure(second) || second.value > 12) ? 'year' : null;
  if (isYearFigure(second) || readPoint(tokens, start)?.value.damaged) return null;
  return kind === 'month' || kind === 'quarter' || kind === 'day' ? kind : null;
}

function isYearFigure(token: Token): boolean {
  return (
    (token.digits === 4 || (token.digits === 0 && token.text.length === 4)) &&
    token.value >= 1900 &&
    token.value < 2200
  );
}
