// Does a column no longer have the heading it was issued with, or is it gone?

import { officialColumnRenamed as words } from '../../messages/zh-CN/rules/official/column-renamed';
import type { TableRule } from '../Rule';
import { onOneLine } from '../toFinding';

export const officialColumnRenamed: TableRule = {
  id: 'official/column-renamed',
  target: 'table',
  messages: { renamed: 'error', lost: 'error' },
  words,
  check({ issued, table }) {
    if (issued === undefined) return [];
    const row = table.headerRows[0]?.from ?? table.range.top;
    return [
      ...issued.columns
        .filter(({ isRenamed }) => isRenamed)
        .map(({ now, baseHeading, nowHeading }) => ({
          message: 'renamed',
          at: { row, column: now },
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
