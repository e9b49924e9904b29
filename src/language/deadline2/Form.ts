// What a form of the grammar of deadlines is: one way to say "by when", in its own file.

import type { Meaning } from './Term';
import type { Words } from './Words';

/** What a form read: the word behind, whether running text may take it for a deadline, and what it means (每月10日和25日 means two things). */
export type FormReading = readonly [next: number, cued: boolean, ...meanings: Meaning[]];

/** One form of the grammar: the letters of the words it can begin with, and what it reads from a word on; null when the words are not of this form. */
export type Form = readonly [begins: string, read: (words: Words, at: number) => FormReading | null];
