// 第三产业, 第二批, 第1名: a place in a row.

import type { Trap } from '../Trap';

/** Ordinals. */
export const ordinal: Trap = {
  id: 'ordinal',
  example: '第三产业',
  pattern:
    /第[\d一二三四五六七八九十百]+(?:[-—至、](?=[\d一二三四五六七八九十])[\d一二三四五六七八九十百]+)?[条项批次个届轮期位名章节款类步站组号页季]?/g,
};
