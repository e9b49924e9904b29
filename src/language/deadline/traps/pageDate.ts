// 更新时间：2017-09-07: the date of a page or paper.

import type { Trap } from '../Trap';
import { TIME } from './time';

/** Dates that a page or a paper prints about itself. */
export const pageDate: Trap = {
  id: 'page-date',
  modes: ['text'],
  pattern: new RegExp(
    `(?:更新|发布|发文|成文|印发|打印|公开|浏览)(?:时间|日期):?(?<time>${TIME}|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2})`,
    'dg',
  ),
};
