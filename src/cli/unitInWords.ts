// A unit as read, in words, for a person who asks how a cell was understood.

import type { Unit } from '../language/unit/Unit';
import { fill } from '../messages/fill';
import { unitWords as words } from '../messages/zh-CN/unit';

/**
 * What the name was taken for.
 * @example unitInWords(unit) //=> '区卫建局（疑有错字，可能是“区卫健局”）'
 */
export function unitInWords(unit: Unit): string {
  const { clean, short, match, collective, successor, candidates } = unit;
  const shown = candidates.map((candidate) => fill(words.candidate, { short: candidate.short })).join('、');
  const template = collective && match === 'pattern' ? words.collective : words[match];
  return fill(template, {
    clean,
    short: (match === 'former' && successor) || short || clean,
    candidates: shown,
  });
}
