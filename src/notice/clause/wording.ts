// How does a clause that names nobody lead say who answers, in its own words (A、B分别负责; A、B参与)? As a 责任单位 cell prints it.

import type { DeadlineReference } from '../../language/deadline';
import { asideParts } from './asideParts';
import { coverPrefix } from './coverPrefix';
import { deadlineParts } from './deadlineParts';
import { ruleParts } from './leadRules';

const SIGNS = /^[\s　]*[（([〔【［〖]?|[）)\]〕】］〗]?[\s　。．.；;]*$/g;
const LABEL = /^[\s　]*[責责承落]?[^、，,：:]{0,4}(?:[單单]位|部[門门]|主[體体])[\s　]*[:：][\s　]*/;
/** Says no more than the heading 责任单位; with words before it (分别, 按职责分工) it does. */
const PLAIN_VERB = /(?<![別别工責责自同])(?:[負负][責责](?:落[實实])?|落[實实]|承[辦办])[\s　]*$/;
/** Marks, and brackets whose words were cut. */
const LOOSE_ENDS = /^[\s　，,；;。、]+|[\s　，,；;。]*(?:[（(][\s　，,；;。]*[）)]?)?[\s　，,；;。]*$/g;

/**
 * The clause without signs, label, deadline, persons and rule.
 * @example wordingOf('（责任单位：甲局、乙局分别负责，2017年底前完成）', { year: null, date: null }) //=> '甲局、乙局分别负责'
 */
export function wordingOf(clause: string, reference: DeadlineReference): string {
  const inside = clause.slice(coverPrefix(clause)).replace(SIGNS, '');
  const cut = [...deadlineParts(inside, reference), ...asideParts(inside), ...ruleParts(inside)];
  const left = cut
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), inside);
  const words = left
    .replace(/([，,；;])[\s　]*(?=[，,；;])/g, '')
    .replace(LOOSE_ENDS, '')
    .replace(LABEL, '');
  return /[配參参]|[协協][助辦办同]/.test(words)
    ? words
    : words.replace(PLAIN_VERB, '').replace(LOOSE_ENDS, '');
}
