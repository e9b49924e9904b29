// How far is one box of an entry, before any rule is asked?

import { readProgress } from '../../language/progress';
import type { EntryBox } from './EntryBox';

/** `blank` nothing yet · `elsewhere` another box tells it already · `empty` set phrases only · `told` words of its own. */
export type BoxState = 'blank' | 'elsewhere' | 'empty' | 'told';

/** `whole` is the entry as it would be written. */
export function boxState({ body, parts }: Pick<EntryBox, 'body' | 'parts'>, whole: string): BoxState {
  if (body.trim() === '') {
    const told = readProgress(whole).parts;
    return parts.length > 0 && parts.every((part) => told.has(part)) ? 'elsewhere' : 'blank';
  }
  if (parts.includes('problem') || parts.includes('next')) return 'told';
  return readProgress(body).isEmpty ? 'empty' : 'told';
}
