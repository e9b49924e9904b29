// Does a column no longer have the heading it was issued with, or is it gone?

import { officialColumnRenamed as words } from '../../messages/zh-CN/rules/official/column-renamed';
import { cellAt } from '../../workbook/SheetSnapshot';
import type { TableRule } from '../Rule';
import { onOneLine } from '../toFinding';

export const officialColumnRenamed: TableRule = {
  id: 'official/column-renamed',
  target: 'table',
  messages: { renamed: 'error', lost: 'error' },
  words,
  check({ issued, table, sheet }) {
    if (issued === undefined) return [];
    const { from, to } = table.headerRows[0] ?? { from: table.range.top, to: table.range.top };
    const rowOf = (column: number): number => {
      for (let row = to; row > from; row -= 1) if (cellAt(sheet, row, column)) return row;
      return from;
    };
    return [
      ...issued.columns
        .filter(({ isRenamed }) => isRenamed)
        .map(({ now, baseHeading, nowHeading }) => ({
          message: 'renamed',
          at: { row: rowOf(now), column: now },
          raw: nowHeading,
          data: { was: onOneLine(baseHeading) },
        })),
      ...issued.lostHeadings.map((heading) => ({
        message: 'lost',
        at: null,
        raw: '',
        data: { was: onOneLine(heading) },
      })),
    ];
  },
};
