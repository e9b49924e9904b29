// Two columns that hold the same thing: 牵头单位 beside 主办单位.

import type { Candidate } from './Candidate';
import type { ColumnKind } from './Heading';
import { headingText } from './headingText';

/** A column whose kind and period another column already has. */
export interface DoubledColumn {
  readonly column: number;
  readonly kind: ColumnKind;
  readonly first: number;
}

/** 牵头单位 beside 主办单位 is one thing twice; 责任单位 beside 责任科室 is not. */
export function isDouble(a: Candidate, b: Candidate): boolean {
  if (a.heading.weight < 1 || b.heading.weight < 1 || a.heading.period !== b.heading.period) return false;
  const words = (next: Candidate): string => headingText(next.at.parts.at(-1) ?? '').words;
  return ['lead', 'coop', 'deadline'].includes(a.heading.kind ?? '') || words(a) === words(b);
}
