// The result of 收回 in words: each file, what is wrong with it, what has to be decided, and the reconciliation.

import { fill } from '../../messages/fill';
import { returnWords } from '../../messages/zh-CN/returns';
import type { IntakeReport } from './IntakeReport';

const words = returnWords.report;

/** For people; harmless differences are only counted. */
export function intakeText(
  { files, conflicts, standings, reconciliation: { files: inOut, entries } }: IntakeReport,
  merged: string | null,
): string {
  const lines = files.flatMap(({ sentence, problems }) => [
    sentence,
    ...problems.filter(({ grade }) => grade !== 'harmless').map((problem) => `　　${problem.sentence}`),
  ]);
  const asked = conflicts.flatMap(({ no, kind, cell, standing, offers }) => [
    fill(words.conflict, {
      cell,
      task: no === null ? returnWords.unnumbered : fill(returnWords.numbered, { no }),
      kind: words.kinds[kind],
      standing: standing ?? returnWords.blank,
    }),
    ...offers.map(({ file, unit, text }) => `　　${fill(words.offer, { file, unit, text })}`),
  ]);
  const owing = standings.filter(({ missing }) => missing > 0);
  return [
    ...lines,
    ...asked,
    ...(owing.length === 0
      ? [words.allAnswered]
      : [
          fill(words.owing, {
            units: owing.map(({ unit, missing }) => fill(words.owes, { unit, missing })).join('、'),
          }),
        ]),
    fill(words.files, inOut),
    fill(words.entries, { ...entries }),
    ...(merged === null ? [] : [fill(words.merged, { file: merged })]),
  ].join('\n');
}
