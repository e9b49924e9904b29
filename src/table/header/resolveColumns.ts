// Which column holds what: headings first, then what stands below where a heading could mean two things.

import type { DutyColumns, SingleField } from '../DutyTable';
import type { Grid } from '../Grid';
import { singleFields } from '../singleFields';
import { best, readCandidate } from './Candidate';
import { isDouble, type DoubledColumn } from './DoubledColumn';
import { fillFromContent } from './fillFromContent';
import type { HeaderBlock } from './HeaderBlock';
import type { ColumnKind } from './Heading';
import { periodColumns } from './periodColumns';
import { milestonesOf, settleBaselines, settleFillIns } from './settleFillIns';
import type { Milestone } from '../rows/readTasks';
import { settleTaskColumns } from './settleTaskColumns';

/** The resolved columns of a table. */
export interface ResolvedColumns {
  readonly columns: DutyColumns;
  readonly doubled: readonly DoubledColumn[];
  /** A column that names tasks (具体措施) and is blank in every row, beside the one read as the task; null = none. */
  readonly unused: number | null;
  /** Columns with content and no meaning we know. */
  readonly unread: readonly number[];
  /** Columns of a plan by period, where no column prints the deadline. */
  readonly milestones: readonly Milestone[];
}

/**
 * Assigns a header's columns; `rows` are the table's data rows, `titleYear` the year its title prints (null when none).
 */
export function resolveColumns(
  grid: Grid,
  header: HeaderBlock,
  rows: readonly number[],
  titleYear: number | null,
): ResolvedColumns {
  const candidates = header.columns.map((at) => readCandidate(grid, at, rows));
  const planned = milestonesOf(candidates);
  const others = candidates.filter((next) => !planned.includes(next));
  const typed = settleBaselines(settleFillIns(others), titleYear);
  const { text, group, indicator, unused } = settleTaskColumns(typed);
  const doubled: DoubledColumn[] = [];
  const single = (kind: ColumnKind): number | null => {
    const [first, ...rest] = best(typed.filter((next) => next.heading.kind === kind));
    for (const other of first ? rest : []) {
      if (first && isDouble(other, first))
        doubled.push({ column: other.at.column, kind, first: first.at.column });
    }
    return first?.at.column ?? null;
  };
  for (const [place, { at, heading }] of typed.entries()) {
    const first = typed
      .slice(0, place)
      .find((one) => one.at.parts.join() === at.parts.join() && one.at.cellColumn !== at.cellColumn);
    if (first && ['text', 'group', 'indicator'].includes(heading.kind ?? ''))
      doubled.push({ column: at.column, kind: heading.kind ?? 'text', first: first.at.column });
  }
  const singles = Object.fromEntries(
    singleFields.map((kind) => [kind, kind === 'indicator' ? indicator : single(kind)]),
  );
  const columns: DutyColumns = {
    ...(singles as Record<SingleField, number | null>),
    number: single('number'),
    group,
    text,
    progress: periodColumns(typed, 'progress', doubled),
    status: periodColumns(typed, 'status', doubled),
  };
  const settled = fillFromContent(columns, typed, others);
  const used = new Set(usedColumns(settled));
  const unread = candidates
    .filter((next) => next.content.own > 0 && !used.has(next.at.column))
    .map((next) => next.at.column);
  const milestones = planned.map(({ at, heading }) => ({
    column: at.column,
    row: at.row,
    period: heading.period ?? '',
  }));
  return { columns: settled, doubled, unused, unread, milestones };
}

function usedColumns(columns: DutyColumns): number[] {
  const periodColumns = [...columns.progress, ...columns.status].map((next) => next.column);
  const others = [columns.number, columns.group, columns.text, ...singleFields.map((kind) => columns[kind])];
  return [...periodColumns, ...others.filter((column): column is number => column !== null)];
}
