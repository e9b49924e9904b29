// 每千人口, 每3万—10万人, 每百张床位, 每人每年, 每村: what a figure is counted by.

import type { Trap } from '../Trap';
import { UNIT } from '../units';

/** Bases of rates. */
export const base: Trap = {
  id: 'base',
  example: '每3万—10万人',
  pattern: new RegExp(
    `(?:每|按每|平均每)(?!半?[年月天日周]|[一两二三]年)[\\d.十百千万亿一二两三四五六七八九半]+(?:[-—~至到]+[\\d.十百千万亿]+)?${UNIT}?`,
    'g',
  ),
};
