// The official layout filled from a notice: one row a task, groups merged, every row linked to its paragraph.

import { dayInWords } from '../../messages/zh-CN/day';
import { fill } from '../../messages/fill';
import { noticeWords as words } from '../../messages/zh-CN/notice';
import { sheetMessages } from '../../messages/zh-CN/sheets';
import { officialFonts } from '../../summary/fonts';
import { draftCell, SheetDraft } from '../../summary/SheetDraft';
import { listMargins } from '../../summary/paper';
import { sheetPlan } from '../../summary/sheetPlan';
import type { Area } from '../../workbook/address';
import type { SheetPlan } from '../../workbook/SheetPlan';
import type { Notice, NoticeTask } from '../Notice';
import { taskColumns } from './taskColumns';
import { unitColumns } from './unitColumns';

/**
 * Plans the sheet. A column nobody fills (完成时限, 配合单位, 责任单位) is left out; 进展情况 and 完成情况 stand there to be filled in.
 * `rowOf` tells where a paragraph stands on the sheet of the notice's text, `name` what the file is called.
 */
export function taskSheet(notice: Notice, name: string, rowOf: (paragraph: number) => number): SheetPlan {
  const units = unitColumns(notice.tasks);
  const columns = taskColumns(notice, units.columns, rowOf);
  const draft = new SheetDraft(columns.map(({ width }) => width));
  draft.addLine(notice.title ?? words.noTitle, '责_题名', { minimum: 38 });
  if (notice.date !== null)
    draft.addLine(fill(words.issued, { day: dayInWords(notice.date) }), '责_表注', { height: 20 });
  draft.addLine(fill(words.from, { name: notice.documentNumber ?? name }), '责_表注', { minimum: 20 });
  if (units.firstLeads) draft.addLine(words.firstLeads, '责_表注', { height: 20 });
  const head = draft.add(
    columns.map((column) => draftCell(column.head, '责_表头')),
    { minimum: 30 },
  );
  const first = draft.next;
  for (const task of notice.tasks)
    draft.add(
      columns.map(({ cell }) => cell(task)),
      { minimum: 30 },
    );
  const group = columns.findIndex(({ head: text }) => text === words.heads.group) + 1;
  const merges = group > 0 ? groupMerges(notice.tasks, first, group) : [];
  draft.merges.push(...merges);
  return sheetPlan({ fonts: officialFonts }, draft, {
    id: 'notice-tasks',
    name: words.table,
    tabColour: '404A54',
    freeze: { rows: head, columns: 0 },
    print: {
      paper: 'A3',
      orientation: 'landscape',
      margins: listMargins,
      titleRows: { from: head, to: head },
      fitToWidth: true,
      footer: { left: '', centre: sheetMessages.footer.centre, right: words.table },
    },
  });
}

/** Tasks of one group share one cell. */
function groupMerges(tasks: readonly NoticeTask[], first: number, column: number): Area[] {
  const merges: Area[] = [];
  let top = 0;
  tasks.forEach((task, place) => {
    const isLast = tasks[place + 1]?.group !== task.group;
    if (!isLast) return;
    if (place > top && task.group !== null)
      merges.push({ top: first + top, left: column, bottom: first + place, right: column });
    top = place + 1;
  });
  return merges;
}
