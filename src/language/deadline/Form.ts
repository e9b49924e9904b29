// What a form of the grammar of deadlines is: one way to say "by when", in its own file.

import type { Meaning } from './Term';
import type { Reading, Token, TokenKind } from './Token';

/** `cell` a deadline cell, where every word counts; `text` running text, where only cued times are deadlines. */
export type ReadingMode = 'cell' | 'text';

/** What a form read: one meaning or several of a kind (6、12月底前), and whether running text may take it for a deadline. */
export interface FormReading {
  readonly meanings: readonly Meaning[];
  readonly cued: boolean;
}

/** One form of the grammar. `parse` looks at the words from `at` on and answers null when they are not of this form. */
export interface Form {
  readonly id: string;
  /** The kinds of words it can begin with. */
  readonly begins: readonly TokenKind[];
  parse(tokens: readonly Token[], at: number, mode: ReadingMode): Reading<FormReading> | null;
}
