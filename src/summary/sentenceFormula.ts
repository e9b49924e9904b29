// How does a sentence of the messages become a formula whose blanks stay alive?

import type { FormulaPart } from '../workbook/SheetPlan';
import { joined, literal, type FormulaPiece } from './formula';

/**
 * The template as a formula: its text in quotation marks, its `{name}` blanks replaced by the given pieces, joined with `&`.
 * The same template filled with values (`fill`) gives the formula's result.
 * @example sentenceFormula('已过{days}天', { days: own('距时限天数') }) //=> ['"已过"', '&', {…}, '&', '"天"']
 */
export function sentenceFormula(
  template: string,
  blanks: Readonly<Record<string, FormulaPiece>>,
): FormulaPart[] {
  const pieces = template.split(/(\{\w+\})/).flatMap((text): FormulaPiece[] => {
    const name = /^\{(\w+)\}$/.exec(text)?.[1];
    const blank = name === undefined ? undefined : blanks[name];
    if (blank !== undefined) return [blank];
    return text === '' ? [] : [literal(text)];
  });
  return joined(pieces, '&');
}
