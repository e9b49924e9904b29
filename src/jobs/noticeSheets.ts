// The sheets made from an imported notice: its tasks in the official layout, its tables, and its text with what became of it.

import { noticeRows, type NoticeRows } from '../notice/rows/noticeRows';
import { listSheet } from '../notice/sheet/listSheet';
import { sourceSheet } from '../notice/sheet/sourceSheet';
import { taskSheet } from '../notice/sheet/taskSheet';
import type { SheetPlan } from '../workbook/SheetPlan';
import type { ImportedNotice } from './importNotice';
import type { WantedPart } from './noticeJson';

/** In tab order, the list as the official table first; a part that is empty or not wanted has no sheet. `name` is what the file is called. */
export function noticeSheets(
  { notice, lists }: Pick<ImportedNotice, 'notice' | 'lists'>,
  name: string,
  part: WantedPart,
  { rows, firstLeads }: NoticeRows = noticeRows(notice.tasks),
): readonly SheetPlan[] {
  const { plan, rowOf } = sourceSheet(notice, rows);
  const body =
    part !== 'list' && rows.length > 0 ? [taskSheet({ notice, name, rows, firstLeads, rowOf })] : [];
  const listed =
    part === 'body'
      ? []
      : lists.map(({ table, sheet, title }, place) =>
          listSheet(table, sheet, title ?? notice.title, place + 1),
        );
  return [...listed, ...body, plan];
}
