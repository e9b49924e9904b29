// What a progress text is cut into: the pieces every later question is asked of.

/** 做法 · 成效 · 问题 · 下一步: what an entry (进展情况) is asked to tell. */
export type ProgressPart = 'practice' | 'result' | 'problem' | 'next';

/** A piece between punctuation marks, in normal form without blanks, list marks and headings. */
export interface Clause {
  readonly text: string;
  /** Printed offset (UTF-16) of each of its characters. */
  readonly at: readonly number[];
  /** Number of its sentence in the text, from 0. */
  readonly sentence: number;
  /** Parts named by the heading it stands under (成效：…); empty under none. */
  readonly headed: readonly ProgressPart[];
}
