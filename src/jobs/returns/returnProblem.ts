// One thing that is wrong with a returned file, with its grade and its sentence.

import { fill } from '../../messages/fill';
import { returnWords as words } from '../../messages/zh-CN/returns';
import type { ProblemGrade, ReturnProblem, ReturnProblemKind } from './IntakeReport';

const grades: Readonly<Record<ReturnProblemKind, ProblemGrade>> = {
  'official-changed': 'serious',
  'official-noise': 'harmless',
  'row-added': 'serious',
  'row-removed': 'serious',
  'row-moved': 'look',
  'merge-broken': 'look',
  'column-renamed': 'serious',
  'column-missing': 'serious',
  'entry-missing': 'look',
  'status-missing': 'look',
  'entry-foreign': 'look',
  'entry-in-wrong-place': 'look',
  formula: 'look',
};

/** Where it is and what it is about; what is not known is left out. */
export type ProblemPlace = Partial<Pick<ReturnProblem, 'cell' | 'no' | 'from' | 'to'>>;

/**
 * The problem; texts of cells stand in its sentence whole.
 * @example returnProblem('row-added', { cell: 'C9', to: '新增任务' }).grade //=> 'serious'
 */
export function returnProblem(kind: ReturnProblemKind, place: ProblemPlace): ReturnProblem {
  const { cell = null, no = null, from = null, to = null } = place;
  const shown = (text: string | null): string => text?.trim() || words.blank;
  const sentence = fill(words.problems[kind], {
    cell: cell ?? words.noCell,
    task: no === null ? words.unnumbered : fill(words.numbered, { no }),
    from: shown(from),
    to: shown(to),
  });
  return { kind, grade: grades[kind], cell, no, from, to, sentence };
}
