// Among 主要任务, 任务内容, 具体措施, 目标要求 …: which column is the task, which its group, which what is wanted of it?

import { best, type Candidate } from './Candidate';
import type { ColumnKind } from './Heading';
import { periodOrder } from './period';

/** Among several task-like columns: the task itself, the group it stands under, what is wanted of it, and one that names tasks and is blank throughout. */
export function settleTaskColumns(candidates: readonly Candidate[]): {
  text: number | null;
  group: number | null;
  indicator: number | null;
  unused: number | null;
} {
  const ofKind = (kind: ColumnKind): Candidate[] => candidates.filter((next) => next.heading.kind === kind);
  const groups = ofKind('group');
  const indicators = ofKind('indicator');
  const texts = ofKind('text');
  const parts = texts.filter((next) => texts.some((whole) => isPartOf(next, whole)));
  const text =
    mainText(parts.length > 0 ? parts : texts) ?? (texts.length === 0 ? promote(indicators) : null);
  const rest = texts.filter((next) => next !== text);
  const group = best(groups)[0] ?? rest.find((next) => text !== null && isGroupOf(next, text)) ?? null;
  const wanted =
    lastYear(indicators.filter((next) => next !== text)) ??
    rest.find((next) => next !== group && next.content.own > 0) ??
    null;
  const isUnused = ({ heading: { rank }, content: { own, blank } }: Candidate): boolean =>
    rank === NAMES_A_TASK && own === 0 && blank > 1;
  const unused = rest.find((next) => next !== group && isUnused(next));
  return {
    text: text?.at.column ?? null,
    group: group?.at.column ?? null,
    indicator: wanted?.at.column ?? null,
    unused: unused?.at.column ?? null,
  };
}

/** Rank of headings such as 任务内容 and 具体措施. */
const NAMES_A_TASK = 3;

/** 任务内容 beside a 主要任务 that is merged over most rows: what is to be done stands there, however little has been written. */
function isPartOf(next: Candidate, whole: Candidate): boolean {
  const isMerged = ({ content: { own, blank, covered } }: Candidate): boolean => covered >= own + blank;
  return (
    next.heading.rank === NAMES_A_TASK &&
    whole.heading.rank < NAMES_A_TASK &&
    whole.at.column < next.at.column &&
    isMerged(whole) &&
    !isMerged(next)
  );
}

/** The column with most entries of its own; of equals the one whose words name a single task, then the left one. */
function mainText(texts: readonly Candidate[]): Candidate | null {
  const filled = ({ content: { own, blank } }: Candidate): number => own + (own > 2 * blank ? blank : 0);
  const most = Math.max(0, ...texts.map(filled));
  const full = texts.filter((next) => isAbout(filled(next), most));
  const varied = Math.max(0, ...full.map(({ content }) => content.distinct));
  const tidy = full.filter(({ content: { own, distinct } }) => isAbout(distinct + most - own, varied));
  return [...tidy].sort((a, b) => score(b) - score(a) || a.at.column - b.at.column)[0] ?? null;
}

/** A tenth less, or one of five: a blank cell or one filled in twice makes no other column the task's. */
function isAbout(count: number, most: number): boolean {
  return count * 10 >= most * 9 || (most >= 5 && count === most - 1);
}

function score({ heading, content }: Candidate): number {
  const isTitleLike = heading.rank === 1 ? 0 : heading.rank > 0 && heading.rank < 3 ? heading.rank - 1 : 2;
  return content.own === 0 ? isTitleLike - 10 : isTitleLike;
}

/** A group has fewer entries of its own, or stands to the left and names things less closely (重点任务 beside 具体措施). */
function isGroupOf(candidate: Candidate, text: Candidate): boolean {
  if (candidate.content.own === 0 && text.content.own > 0) return false;
  const isLeft = candidate.at.column < text.at.column;
  const isFewer =
    (isLeft || candidate.heading.rank <= text.heading.rank) &&
    candidate.content.distinct < text.content.distinct &&
    candidate.content.own < text.content.own;
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
