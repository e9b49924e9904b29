// Which year or plan period opens a point of time (2022年, 今年, 次年, 22年6月, “十四五”)?

import { isEdge, type PointParts } from './PointParts';
import { readQuarter } from './readQuarter';
import type { Token } from './Token';
import { tokenAt } from './tokenAt';

/** Puts the year into `parts` and answers the place behind it; `at` itself when there is none. */
export function readYear(tokens: readonly Token[], at: number, parts: PointParts): number {
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
