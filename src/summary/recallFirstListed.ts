// Since when has a task been on the list of unreported ones? Only the earlier list remembers it.

import { sheetMessages } from '../messages/zh-CN/sheets';
import { cellAt, type SheetSnapshot } from '../workbook/SheetSnapshot';
import { isoDay } from './dayNumber';
import { LIST } from './gapList';
import type { SummaryTask } from './SummaryTask';
import { groupLabel, taskLabel } from './taskLabel';

const words = sheetMessages.gaps;

/**
 * 首次列入 by 任务标识, from an earlier 未填报清单 among the given sheets. Tasks are found again by group, number and text as printed there,
 * since places shift when rows are inserted.
 */
export function recallFirstListed(
  sheets: readonly SheetSnapshot[],
  tasks: readonly SummaryTask[],
): ReadonlyMap<string, string> {
  const sheet = sheets.find((one) => cellAt(one, 1, 1)?.value === words.title);
  const listed = new Map<string, string>();
  const last = sheet?.usedRange?.bottom ?? 0;
  for (let row = 1; sheet && row <= last; row++) {
    const day = cellAt(sheet, row, LIST.firstListed)?.value;
    const text = [2, 3, 4].map((column) => String(cellAt(sheet, row, column)?.value ?? '')).join('|');
    // The table above has counts in this column, and no text of a task beside them.
    if (typeof day === 'number' && cellAt(sheet, row, 3) !== undefined) listed.set(text, isoDay(day));
  }
  return new Map(
    tasks.flatMap((task) => {
      const day = listed.get([groupLabel(task), taskLabel(task), task.shortText].join('|'));
      return day === undefined ? [] : [[task.key, day] as const];
    }),
  );
}
