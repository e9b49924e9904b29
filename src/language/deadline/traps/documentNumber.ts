// 〔2021〕547号, 2021年第5号公告: the number of a document.

import type { Trap } from '../Trap';

/** Document numbers. */
export const documentNumber: Trap = {
  id: 'document-number',
  modes: ['cell', 'text'],
  pattern: /[〔[(【［]\d{4}[〕\])】］]第?\d+号|\d{4}年第\d+号/dg,
};
