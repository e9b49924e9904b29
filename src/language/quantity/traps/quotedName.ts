// “五个一”, “3+X”, “十四五”: a name in quotation marks.

import type { Trap } from '../Trap';

/** Short quotations with a number that is no measured one. */
export const quotedName: Trap = {
  id: 'quoted-name',
  example: '“五个一”服务行动',
  pattern:
    /[“"「『](?!(?:动态)?[清翻零全])[^”"」』%‰]{1,24}[”"」』]|[A-Za-z\d]+(?:\+[A-Za-zN\d]+)+|互联网\+/g,
};
