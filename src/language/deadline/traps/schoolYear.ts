// 2022—2023学年: a school year.

import type { Trap } from '../Trap';

/** School years. */
export const schoolYear: Trap = {
  id: 'school-year',
  modes: ['cell', 'text'],
  pattern: /\d{4}(?:[—–~-]+\d{4})?学年/dg,
};
