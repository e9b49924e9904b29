// A heading's words without what differs from office to office: blanks, line breaks, widths, brackets and what stands in them.

import { normalForm } from '../../language/text';

/** A heading split into its words and its bracketed remarks. */
export interface HeadingText {
  /** 进展情况（包括主要做法）⏎ → 进展情况 */
  readonly words: string;
  /** Contents of the brackets, in order. */
  readonly remarks: readonly string[];
}

/**
 * Words and remarks of a printed heading; a heading that is nothing but a bracket keeps its content as words.
 * @example headingText('工作进展情况\n（包括主要\n做法）') //=> { words: '工作进展情况', remarks: ['包括主要做法'] }
 */
export function headingText(printed: string): HeadingText {
  const plain = normalForm(printed, { blanks: 'drop' })
    .text.replace(/[（【〔[]/g, '(')
    .replace(/[）】〕\]]/g, ')');
  const remarks: string[] = [];
  const words = plain
    .replace(/\(([^()]*)\)?/g, (_all, inside: string) => {
      remarks.push(inside);
      return '';
    })
    .replace(/[:：*＊]+$/, '');
  return words === '' ? { words: remarks.join(''), remarks: [] } : { words, remarks };
}
