// 〔2021〕547号, 2021年第5号, ICP备12039121号-1: the number of a document.

import type { Trap } from '../Trap';

/** Document numbers. */
export const documentNumber: Trap = {
  id: 'document-number',
  example: '国卫办医函〔2021〕547号',
  pattern: /[〔[(【]\d{4}[〕\])】]\s*第?\d+号|第?\d+号(?:令|文|公告|楼|线|院|路|[-—]\d+)?|备\d+号/g,
};
