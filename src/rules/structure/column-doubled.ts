// Do two columns hold the same for the same period (two 牵头单位, two 一季度进展)?

import { columnDoubled as words } from '../../messages/zh-CN/rules/structure/column-doubled';
import type { TableRule } from '../Rule';

export const columnDoubled: TableRule = {
  id: 'structure/column-doubled',
  target: 'table',
  messages: { doubled: 'warning' },
  words,
  check: ({ table }) =>
    table.doubledColumns.map(({ column, first }) => ({
      message: 'doubled',
      at: { row: table.headerRows[0]?.from ?? table.range.top, column },
      data: { first: table.headings.get(first) ?? '' },
    })),
};
