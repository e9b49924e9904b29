// The fill-in columns of a table by reporting period.

import type { PeriodColumn } from '../DutyTable';
import type { Candidate } from './Candidate';
import type { DoubledColumn } from './DoubledColumn';
import { periodOrder } from './period';

/** Fill-in columns of one kind, oldest period first; of columns under one wide heading (做法 | 成效) the first stands for all. */
export function periodColumns(
  candidates: readonly Candidate[],
  kind: 'progress' | 'status',
  doubled: DoubledColumn[],
): PeriodColumn[] {
  const own = candidates.filter((next) => next.heading.kind === kind);
  const sure = own.some((next) => next.heading.weight === 1)
    ? own.filter((next) => next.heading.weight === 1)
    : own;
  const kept: Candidate[] = [];
  for (const next of sure) {
    const first = kept.find((other) => other.heading.period === next.heading.period);
    if (!first) kept.push(next);
    else if (first.at.parentColumn !== next.at.parentColumn) {
      doubled.push({ column: next.at.column, kind, first: first.at.column });
    }
  }
  return kept
    .map((next, place) => ({ next, place, order: periodOrder(next.heading.period ?? '') }))
    .sort((a, b) =>
      a.order === null || b.order === null ? a.place - b.place : a.order - b.order || a.place - b.place,
    )
    .map(({ next }) => ({
      column: next.at.column,
      period: next.heading.period,
      heading: next.at.parts.join(' / '),
    }));
}
