// What a form of the grammar of deadlines is: one way to say "by when", in its own file.

import type { Meaning } from './Term';
import type { Words } from './Words';

/**
 * One form of the grammar: the letters its words can begin with (0 for any digit), the sticky pattern over the code that finds them, and what they mean;
 * several meanings (每月10日和25日) in printed order, none when the words turn out not to be of this form.
 */
export type Form = readonly [
  begins: string,
  pattern: RegExp,
  read: (found: RegExpExecArray, words: Words, at: number) => Meaning | readonly Meaning[] | null,
];
