// Which column holds what: headings first, then what stands below where a heading could mean two things.

import type { DutyColumns, PeriodColumn, SingleField } from '../DutyTable';
import type { Grid } from '../Grid';
import { columnContent, type ColumnContent } from './columnContent';
import type { HeaderBlock, HeaderColumn } from './HeaderBlock';
import type { ColumnKind, Heading } from './Heading';
import { headingText } from './headingText';
import { periodOrder } from './period';

/** A column whose kind and period another column already has. */
export interface DoubledColumn {
  readonly column: number;
  readonly kind: ColumnKind;
  readonly first: number;
}

/** The resolved columns of a table. */
export interface ResolvedColumns {
  readonly columns: DutyColumns;
  readonly doubled: readonly DoubledColumn[];
  /** Columns with content and no meaning we know. */
  readonly unread: readonly number[];
}

interface Candidate {
  readonly at: HeaderColumn;
  readonly heading: Heading;
  readonly content: ColumnContent;
}

const SINGLE: readonly SingleField[] = [
  'indicator',
  'baseline',
  'deadline',
  'lead',
  'coop',
  'responsible',
  'leader',
  'contact',
  'remark',
  'basis',
];

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
  const typed = settleBaselines(settleFillIns(candidates), titleYear);
  const { text, group, indicator } = settleTaskColumns(typed);
  const doubled: DoubledColumn[] = [];
  const single = (kind: ColumnKind): number | null => {
    const [first, ...rest] = best(typed.filter((next) => next.heading.kind === kind));
    for (const other of first ? rest : []) {
      if (first && isDouble(other, first))
        doubled.push({ column: other.at.column, kind, first: first.at.column });
    }
    return first?.at.column ?? null;
  };
  const singles = Object.fromEntries(
    SINGLE.map((kind) => [kind, kind === 'indicator' ? indicator : single(kind)]),
  );
  const columns: DutyColumns = {
    ...(singles as Record<SingleField, number | null>),
    number: single('number'),
    group,
    text,
    progress: periods(typed, 'progress', doubled),
    status: periods(typed, 'status', doubled),
  };
  const settled = fillFromContent(columns, typed, candidates);
  const used = new Set(usedColumns(settled));
  const unread = candidates
    .filter((next) => next.content.own > 0 && !used.has(next.at.column))
    .map((next) => next.at.column);
  return { columns: settled, doubled, unread };
}

const NO_HEADING: Heading = { kind: null, weight: 0, rank: 0, period: null };

function readCandidate(grid: Grid, at: HeaderColumn, rows: readonly number[]): Candidate {
  return { at, heading: at.heading ?? NO_HEADING, content: columnContent(grid, at.column, rows) };
}

/** 完成情况 alone, with long reports below, is where progress is written; 进展 with bare status words below is a status. */
function settleFillIns(candidates: readonly Candidate[]): readonly Candidate[] {
  const has = (kind: ColumnKind): boolean => candidates.some((next) => next.heading.kind === kind);
  if (has('progress') === has('status')) return candidates;
  return candidates.map((next) => {
    const { kind } = next.heading;
    const isReport = kind === 'status' && next.content.longText > 0.5 && next.content.statusLike < 0.5;
    const isStatus =
      kind === 'progress' &&
      next.content.own > 0 &&
      next.content.statusLike > 0.8 &&
      next.content.longText === 0;
    if (isReport) return { ...next, heading: { ...next.heading, kind: 'progress' as const } };
    if (isStatus) return { ...next, heading: { ...next.heading, kind: 'status' as const } };
    return next;
  });
}

/** 2023年完成情况 in a table of 2024 is the issuer's past year, not a period to fill in. */
function settleBaselines(candidates: readonly Candidate[], titleYear: number | null): readonly Candidate[] {
  return candidates.map((next) => {
    const { kind, period } = next.heading;
    const year = /^(20\d\d)年度?$/.exec(period ?? '')?.[1];
    const isFillIn = kind === 'progress' || kind === 'status';
    if (!isFillIn || year === undefined || titleYear === null || Number(year) >= titleYear) return next;
    return { ...next, heading: { ...next.heading, kind: 'baseline' as const } };
  });
}

/** Among several task-like columns: the task itself, the group it stands under, and what is wanted of it. */
function settleTaskColumns(candidates: readonly Candidate[]): {
  text: number | null;
  group: number | null;
  indicator: number | null;
} {
  const ofKind = (kind: ColumnKind): Candidate[] => candidates.filter((next) => next.heading.kind === kind);
  const groups = ofKind('group');
  const indicators = ofKind('indicator');
  const texts = ofKind('text');
  const text = mainText(texts) ?? (texts.length === 0 ? promote(indicators) : null);
  const rest = texts.filter((next) => next !== text);
  const group = best(groups)[0] ?? rest.find((next) => text !== null && isGroupOf(next, text)) ?? null;
  const wanted =
    lastYear(indicators.filter((next) => next !== text)) ??
    rest.find((next) => next !== group && next.content.own > 0) ??
    null;
  return {
    text: text?.at.column ?? null,
    group: group?.at.column ?? null,
    indicator: wanted?.at.column ?? null,
  };
}

/** The column with most entries of its own; of equals the one whose words name a single task, then the left one. */
function mainText(texts: readonly Candidate[]): Candidate | null {
  const most = Math.max(0, ...texts.map((next) => next.content.own));
  const full = texts.filter((next) => next.content.own * 10 >= most * 9);
  const tidy = full.filter(
    (next) => next.content.distinct * 2 >= Math.max(...full.map((one) => one.content.distinct)),
  );
  return [...tidy].sort((a, b) => score(b) - score(a) || a.at.column - b.at.column)[0] ?? null;
}

function score({ heading, content }: Candidate): number {
  const isTitleLike = heading.rank === 2 ? 1 : heading.rank === 1 ? 0 : 2;
  return content.own === 0 ? isTitleLike - 10 : isTitleLike;
}

/** A group has fewer entries of its own, or stands to the left and names things less closely (重点任务 beside 具体措施). */
function isGroupOf(candidate: Candidate, text: Candidate): boolean {
  if (candidate.content.own === 0 && text.content.own > 0) return false;
  const isFewer =
    candidate.content.distinct < text.content.distinct && candidate.content.own < text.content.own;
  const isLeft = candidate.at.column < text.at.column;
  const isCoarser =
    candidate.heading.rank < text.heading.rank || candidate.content.distinct < text.content.distinct;
  return isFewer || (isLeft && isCoarser);
}

/** Without a task column the column of targets is what there is to do. */
function promote(indicators: readonly Candidate[]): Candidate | null {
  return indicators.length > 1 ? (indicators[0] ?? null) : null;
}

/** Of 2023年 | 2024年 | 2025年 under one heading the last year is the target. */
function lastYear(indicators: readonly Candidate[]): Candidate | null {
  const dated = indicators.filter((next) => periodOrder(next.heading.period ?? '') !== null);
  if (dated.length > 1) {
    return (
      [...dated].sort(
        (a, b) => (periodOrder(b.heading.period ?? '') ?? 0) - (periodOrder(a.heading.period ?? '') ?? 0),
      )[0] ?? null
    );
  }
  return best(indicators)[0] ?? null;
}

/** Surest heading first, then filled before blank, then left before right. */
function best(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort(
    (a, b) =>
      b.heading.weight - a.heading.weight ||
      Number(b.content.own > 0) - Number(a.content.own > 0) ||
      a.at.column - b.at.column,
  );
}

/** 牵头单位 beside 主办单位 is one thing twice; 责任单位 beside 责任科室 is not. */
function isDouble(a: Candidate, b: Candidate): boolean {
  if (a.heading.weight < 1 || b.heading.weight < 1 || a.heading.period !== b.heading.period) return false;
  const words = (next: Candidate): string => headingText(next.at.parts.at(-1) ?? '').words;
  return ['lead', 'coop', 'deadline'].includes(a.heading.kind ?? '') || words(a) === words(b);
}

/** Fill-in columns of one kind, oldest period first; of columns under one wide heading (做法 | 成效) the first stands for all. */
function periods(
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

/** A column without understood heading serves by its content where the table lacks such a column. */
function fillFromContent(
  columns: DutyColumns,
  typed: readonly Candidate[],
  all: readonly Candidate[],
): DutyColumns {
  const free = all.filter(
    (next) =>
      next.content.own > 0 && (typed.find((one) => one.at === next.at)?.heading.kind ?? null) === null,
  );
  const take = (fits: (content: ColumnContent) => boolean): number | null => {
    const place = free.findIndex((next) => fits(next.content));
    return place < 0 ? null : (free.splice(place, 1)[0]?.at.column ?? null);
  };
  const hasUnits = columns.lead !== null || columns.responsible !== null;
  const tasks = all.find((next) => next.at.column === columns.text)?.content;
  const leftOfText = free.findIndex(
    (next) =>
      tasks &&
      next.at.column < (columns.text ?? 0) &&
      next.content.distinct < tasks.distinct &&
      next.content.numberLike < 0.5 &&
      next.content.unitLike < 0.5,
  );
  const group = columns.group ?? (leftOfText < 0 ? null : (free.splice(leftOfText, 1)[0]?.at.column ?? null));
  return {
    ...columns,
    group,
    deadline: columns.deadline ?? take((content) => content.dateLike > 0.8),
    responsible: hasUnits ? columns.responsible : take((content) => content.unitLike > 0.8),
    text: columns.text ?? take((content) => content.longText > 0.6 && content.unitLike < 0.3),
  };
}

function usedColumns(columns: DutyColumns): number[] {
  const periodColumns = [...columns.progress, ...columns.status].map((next) => next.column);
  const others = [columns.number, columns.group, columns.text, ...SINGLE.map((kind) => columns[kind])];
  return [...periodColumns, ...others.filter((column): column is number => column !== null)];
}
