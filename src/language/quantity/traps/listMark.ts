// 1.加强, （二）, 三、, 一是: the number of an item.

import type { Trap } from '../Trap';

/** Numbers of items. */
export const listMark: Trap = {
  id: 'list-mark',
  example: '17.制定实施文件',
  time: true,
  pattern:
    /(?<![\d.])\d{1,2}[.．](?=[^\d\s])|(?<=^|[。;:!?])\d{1,2}(?:[、)]|\.(?!\d)|\.(?=(?:19|20)\d\d年))|[(]\d{1,2}[)]|[(][一二三四五六七八九十]{1,3}[)]|(?<=^|[。;:!?])[一二三四五六七八九十]{1,3}[、,]|(?<![\d第唯])其?[一二三四五六七八九十]{1,2}(?:是|要(?![\d素件]))/g,
};
