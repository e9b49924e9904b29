// 收回与合并: what became of every file that came back and of every entry in it; nothing is written here.

import type { Decision } from './Decision';
import { entryProblems } from './entryProblems';
import { NO_ENTRIES, rejectedVerdict, shownName, unreadVerdict, usedVerdict } from './fileVerdict';
import type { EntryCounts, FileVerdict, IntakeReport, ReturnProblem } from './IntakeReport';
import { isSamePeriod } from './isSamePeriod';
import type { MasterTable } from './MasterTable';
import { mergeProblems } from './mergeProblems';
import { mergeReturns } from './mergeReturns';
import { isSameReturn, newestFirst, type Dated } from './newestFirst';
import { officialProblems } from './officialProblems';
import { readEntries, type ReturnedEntry } from './readEntries';
import { readAhead } from './readAhead';
import type { ReadReturn } from './readReturn';
import { recognizeUnit } from './recognizeUnit';
import type { ReturnedFile } from './ReturnedFile';
import type { ReportingUnit } from './TaskUnit';
import { periodOf, wantedPeriod } from './wantedPeriod';
import { whoAnswered, type AnswerDays } from './whoAnswered';

/** What a person says beside the files. */
export interface IntakeOptions extends AnswerDays {
  readonly decisions?: readonly Decision[];
}

/** A file whose unit and period are known. */
interface Recognised extends Dated {
  readonly read: ReadReturn;
  readonly entries: readonly ReturnedEntry[];
  readonly unit: ReportingUnit;
  readonly period: string | null;
}

type Judged =
  | { readonly file: string; readonly recognised: Recognised }
  | { readonly file: string; readonly verdict: FileVerdict };

/**
 * Judges and merges the files; their order changes nothing but the order of the verdicts. Never throws on their content.
 * Traditional text is compared once the dictionary is loaded (prepareSheets for the master and every file).
 * @example intake(master, files, { asOf: '2022-10-10', due: null }).reconciliation.files //=> { in: 2, used: 1, rejected: 1 }
 */
export function intake(
  master: MasterTable,
  files: readonly ReturnedFile[],
  options: IntakeOptions,
): IntakeReport {
  const { judged, wanted } = judgeAll(master, files);
  const chosen = new Map<string, Recognised>();
  const ranked = newestFirst(judged.flatMap((one) => ('recognised' in one ? [one.recognised] : [])));
  for (const one of ranked) if (!chosen.has(one.unit.key)) chosen.set(one.unit.key, one);
  const used = [...chosen.values()].map((one) => ({ ...one, problems: problemsOf(one, master) }));
  const { writes, conflicts, counts } = mergeReturns(
    master,
    used.map(({ read: { file }, unit, entries }) => ({ file, unit, entries })),
    options.decisions,
  );
  const verdicts = judged.map((one): FileVerdict => {
    if ('verdict' in one) return one.verdict;
    const place = used.findIndex(({ read }) => read === one.recognised.read);
    const found = used[place];
    if (found) return usedVerdict(found, found.problems, counts[place] ?? NO_ENTRIES);
    const winner = chosen.get(one.recognised.unit.key);
    const isSame = winner !== undefined && isSameReturn(winner, one.recognised);
    return rejectedVerdict(one.recognised, isSame ? 'same' : 'older', {
      winner: shownName(winner?.read.file ?? ''),
    });
  });
  const answers = used.map(({ unit: { key }, entries, problems }) => ({ key, entries, problems }));
  const due = options.due ?? latestDue(used.map(({ read }) => read.facts.due));
  const total = (count: keyof EntryCounts): number => counts.reduce((sum, one) => sum + one[count], 0);
  return {
    files: verdicts,
    conflicts,
    writes,
    standings: whoAnswered(master, answers, { asOf: options.asOf, due }),
    period: wanted,
    due,
    reconciliation: {
      files: { in: files.length, used: used.length, rejected: files.length - used.length },
      entries: {
        read: total('read'),
        written: total('written'),
        unchanged: total('unchanged'),
        conflicts: total('conflicts'),
      },
    },
  };
}

/** Opens, reads and recognises every file, in the order given. */
function judgeAll(
  master: MasterTable,
  files: readonly ReturnedFile[],
): { readonly judged: readonly Judged[]; readonly wanted: string | null } {
  const reads = files.map((file) => ({ file: file.file, answer: readAhead(file, master) }));
  const wanted = wantedPeriod(
    master,
    reads.flatMap(({ answer }) => (answer.ok ? [answer.read] : [])),
  );
  const judged = reads.map(({ file, answer }): Judged => {
    if (!answer.ok) {
      return { file, verdict: unreadVerdict(file, answer.reason, answer.sentence) };
    }
    const { read } = answer;
    const entries = readEntries(read, master);
    const unit = recognizeUnit(read, entries, master);
    const period = periodOf(read, master);
    const known = { read, entries, period, unit };
    if (wanted !== null && period !== null && !isSamePeriod(wanted, period))
      return { file, verdict: rejectedVerdict(known, 'other-period', { wanted }) };
    if (unit === null) return { file, verdict: rejectedVerdict(known, 'no-unit') };
    return { file, recognised: { ...known, unit } };
  });
  return { judged, wanted };
}

/** One problem once, however many tasks share its cell. */
function problemsOf({ read, entries, unit }: Recognised, master: MasterTable): readonly ReturnProblem[] {
  const all = [
    ...officialProblems(read, master, unit),
    ...mergeProblems(read, master),
    ...entryProblems(read, entries, master, unit),
  ];
  const told = new Set<string>();
  return all.filter(({ kind, cell, from, to, no }) => {
    const key = JSON.stringify([kind, cell ?? no, from, to]);
    return told.has(key) ? false : told.add(key);
  });
}

/** Files of one round say the same; where they do not, the latest day holds. */
function latestDue(days: readonly (string | null)[]): string | null {
  return (
    days
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null
  );
}
