// What a form of the grammar of deadlines is: one way to say "by when", in its own file.

import type { Meaning } from './Term';
import type { Words } from './Words';

/** What a form read: one meaning or several of a kind (6、12月底前), whether running text may take it for a deadline, and the word behind. */
export interface FormReading {
  readonly meanings: readonly Meaning[];
  readonly cued: boolean;
  readonly next: number;
}

/** One form of the grammar. `read` looks at the words from `at` on and answers null when they are not of this form. */
export interface Form {
  readonly id: string;
  /** The letters of the words it can begin with. */
  readonly begins: string;
  read(words: Words, at: number): FormReading | null;
}
