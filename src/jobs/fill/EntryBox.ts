// What is an entry (进展情况) written in? Boxes, one for each of its parts.

import type { ProgressPart } from '../../language/progress';

/** One part of an entry as it is printed, or as it would be. */
export interface EntryBox {
  /** What the part is called, without its mark and colon (成效). */
  readonly label: string;
  /** What is printed before the words (成效：, 【成效】, 二、成效：); '' in plain prose. */
  readonly heading: string;
  readonly parts: readonly ProgressPart[];
  readonly body: string;
}
