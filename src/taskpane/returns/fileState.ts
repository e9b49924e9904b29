// How is a file that came back to be told at a glance, and which ones come first?

import type { FileVerdict } from '../../jobs/returns';

/** `rejected` is not used · `serious` the official table was touched · `look` somebody should look · `fine`. */
export type FileState = 'rejected' | 'serious' | 'look' | 'fine';

/** Those that ask for somebody come first. */
export const fileStates: readonly FileState[] = ['serious', 'rejected', 'look', 'fine'];

/** By its worst problem. */
export function fileStateOf({ outcome, problems }: Pick<FileVerdict, 'outcome' | 'problems'>): FileState {
  if (outcome === 'rejected') return 'rejected';
  const grades = new Set(problems.map(({ grade }) => grade));
  return grades.has('serious') ? 'serious' : grades.has('look') ? 'look' : 'fine';
}
