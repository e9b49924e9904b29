// Do two printed texts say the same, letter for letter or but for blanks and forms of writing?

import { normalForm } from '../../language/text';
import type { Grade } from './TableComparison';

/**
 * Blanks and line breaks, full-width forms and quotation marks, Traditional characters (once the dictionary is loaded) are harmless.
 * @example gradeTexts('达到85%以上', '达到 ８５％\n以上') //=> 'harmless'
 * @example gradeTexts('达到85%以上', '达到80%以上') //=> 'changed'
 */
export function gradeTexts(base: string, now: string): Grade {
  if (base === now) return 'same';
  return plainText(base) === plainText(now) ? 'harmless' : 'changed';
}

/**
 * What is compared. A blank between two Latin words or numbers is kept: 1 2 is not 12.
 * @example plainText('“互联网＋” 医疗') //=> '"互联网+"医疗'
 */
export function plainText(printed: string): string {
  return normalForm(printed, { blanks: 'keep' })
    .text.replace(/[“”„‟]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/(?<![0-9A-Za-z])\s+|\s+(?![0-9A-Za-z\s])/g, '')
    .replace(/\s+/g, ' ');
}
