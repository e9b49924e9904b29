// What a person is told of one file: used or not, whose it is, and in one sentence why and what to do.

import { fill } from '../../messages/fill';
import { returnWords as words } from '../../messages/zh-CN/returns';
import type { EntryCounts, FileVerdict, RejectReason, ReturnProblem } from './IntakeReport';
import type { ReadReturn } from './readReturn';
import type { ReportingUnit } from './TaskUnit';

/** Nothing was read. */
export const NO_ENTRIES: EntryCounts = { read: 0, written: 0, unchanged: 0, conflicts: 0 };

/** What is known of a file whose table was read. */
interface KnownReturn {
  readonly read: ReadReturn;
  readonly unit: ReportingUnit | null;
  readonly period: string | null;
}

/** A file that could not be opened or holds no table of ours; without a sentence of its own it gets that of the reason. */
export function unreadVerdict(file: string, reason: RejectReason, sentence: string | null): FileVerdict {
  return {
    ...blankVerdict(file),
    reason,
    sentence: sentence ?? fill(words.reasons[reason], { file: shownName(file) }),
  };
}

function blankVerdict(file: string): FileVerdict {
  return {
    file,
    outcome: 'rejected',
    reason: null,
    sentence: '',
    unit: null,
    period: null,
    issue: null,
    problems: [],
    entries: NO_ENTRIES,
  };
}

/** A file that was read and is not used. */
export function rejectedVerdict(
  { read, unit, period }: KnownReturn,
  reason: RejectReason,
  data: Readonly<Record<string, string>> = {},
): FileVerdict {
  const { file, facts } = read;
  return {
    ...blankVerdict(file),
    reason,
    unit: unit?.name ?? null,
    period,
    issue: facts.issue,
    sentence: fill(words.reasons[reason], {
      file: shownName(file),
      unit: unit?.name ?? '',
      period: period ?? '',
      ...data,
    }),
  };
}

/** A file that is used, with what is wrong with it. */
export function usedVerdict(
  { read: { file, facts, sheet }, unit, period }: KnownReturn & { readonly unit: ReportingUnit },
  problems: readonly ReturnProblem[],
  entries: EntryCounts,
): FileVerdict {
  const serious = problems.filter(({ grade }) => grade === 'serious').length;
  const look = problems.filter(({ grade }) => grade === 'look').length;
  const ends = words.used;
  const end = ends[serious > 0 ? (look > 0 ? 'both' : 'serious') : look > 0 ? 'look' : 'fine'];
  const sentence =
    fill(ends.head, { file: shownName(file), sheet: sheet.name, unit: unit.name, read: entries.read }) +
    fill(end, { serious, look });
  return {
    ...blankVerdict(file),
    outcome: 'used',
    sentence,
    unit: unit.name,
    period,
    issue: facts.issue,
    problems,
    entries,
  };
}

/** A file without the folders it lies in. */
export function shownName(file: string): string {
  return file.split(/[\\/]/).at(-1) ?? file;
}
