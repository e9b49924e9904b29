// Progress, status or the issuer's past? Headings such as 完成情况 and 2023年完成情况 are settled by what stands below and by the title's year.

import type { Candidate } from './Candidate';
import type { ColumnKind } from './Heading';

/** 完成情况 alone, with long reports below, is where progress is written; 情况 with bare status words below is a status. 进展情况 says itself what it is. */
export function settleFillIns(candidates: readonly Candidate[]): readonly Candidate[] {
  const has = (kind: ColumnKind): boolean => candidates.some((next) => next.heading.kind === kind);
  if (has('progress') === has('status')) return candidates;
  return candidates.map((next) => {
    const { kind } = next.heading;
    const isReport = kind === 'status' && next.content.longText > 0.5 && next.content.statusLike < 0.5;
    const isStatus =
      kind === 'progress' &&
      next.heading.weight < 1 &&
      next.content.own > 0 &&
      next.content.statusLike > 0.8 &&
      next.content.longText === 0;
    if (isReport) return { ...next, heading: { ...next.heading, kind: 'progress' as const } };
    if (isStatus) return { ...next, heading: { ...next.heading, kind: 'status' as const } };
    return next;
  });
}

/** 2023年完成情况 in a table of 2024 is the issuer's past year, not a period to fill in. */
export function settleBaselines(
  candidates: readonly Candidate[],
  titleYear: number | null,
): readonly Candidate[] {
  return candidates.map((next) => {
    const { kind, period } = next.heading;
    const year = /^(20\d\d)年度?$/.exec(period ?? '')?.[1];
    const isFillIn = kind === 'progress' || kind === 'status';
    if (!isFillIn || year === undefined || titleYear === null || Number(year) >= titleYear) return next;
    return { ...next, heading: { ...next.heading, kind: 'baseline' as const } };
  });
}

/** 时间节点 over 一季度 | 二季度 … with what is to be reached by then: no column of days, but a plan. Oldest first as printed. */
export function milestonesOf(candidates: readonly Candidate[]): readonly Candidate[] {
  const planned = candidates.filter(
    ({ heading, content }) =>
      heading.kind === 'deadline' && heading.period !== null && content.dateLike < 0.5 && content.own > 0,
  );
  return planned.length > 1 ? planned : [];
}
