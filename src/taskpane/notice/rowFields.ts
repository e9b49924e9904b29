// Which cells of a row come from the notice, in the order of the columns?

import type { RowCells } from './decisions';

/** The cells. */
export const rowFields = [
  'text',
  'deadline',
  'lead',
  'coop',
  'responsible',
  'leader',
  'contact',
] as const satisfies readonly (keyof RowCells)[];
