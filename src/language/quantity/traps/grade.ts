// 三级乙等, 二级以上, 4A级, 一类: a grade or a class.

import type { Trap } from '../Trap';

/** Grades and classes. */
export const grade: Trap = {
  id: 'grade',
  example: '三级乙等医院',
  pattern:
    /[一二三四五六七八九1-9](?:[—~至、和](?=[一二三四五六七八九1-9]))?[一二三四五六七八九1-9]?[级等档流线型星](?:及?以[上下])?|[一二三四五六七八九十]{1,2}类|\d+A(?:级)?|A{1,5}级/g,
};
