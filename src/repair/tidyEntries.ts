// Which entries of the fill-in columns can be put in order by machine, meaning untouched?

import type { UnderstoodTable } from '../table/UnderstoodTable';
import { cellAddress } from '../workbook/address';
import { cellAt, type SheetSnapshot } from '../workbook/SheetSnapshot';
import type { PlannedRepair, Tidying } from './PlannedRepair';
import { halfFigures, tidyText, trimEnds } from './tidyText';

/**
 * One safe repair for each cell that a unit filled in with typed text; formulas, numbers and blanks are left alone.
 * @example tidyEntries(table, sheet)[0]?.after //=> '直接补助收入占总支出26.3%'
 */
export function tidyEntries(table: UnderstoodTable, sheet: SheetSnapshot): readonly PlannedRepair[] {
  const seen = new Set<string>();
  return table.tasks.flatMap((task) =>
    [...task.progress, ...task.status].flatMap(({ row, column, from }): PlannedRepair[] => {
      const cell = cellAddress(row, column);
      const content = cellAt(sheet, row, column);
      if (from === 'heading' || seen.has(cell) || content?.formula !== undefined) return [];
      seen.add(cell);
      const before = content?.value;
      if (typeof before !== 'string') return [];
      const after = tidyText(before);
      if (after === before || after === '') return [];
      const edit = { sheet: table.sheet, cell, expected: before, content: after };
      const tidying = tidyingOf(before);
      return [{ kind: 'safe', before, after, edit, findings: [], tidying, taskIndex: task.index }];
    }),
  );
}

function tidyingOf(text: string): Tidying {
  if (trimEnds(text) === text) return 'figures';
  return halfFigures(text) === text ? 'ends' : 'both';
}
