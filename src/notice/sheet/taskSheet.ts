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
import type { Notice } from '../Notice';
import type { NoticeRow } from '../rows/NoticeRow';
import type { NoticeRows } from '../rows/noticeRows';
import { taskColumns } from './taskColumns';

/** What is made into a sheet: the notice's head, and its rows as they were looked over. */
export interface TaskSheetInput extends NoticeRows {
  readonly notice: Pick<Notice, 'title' | 'date' | 'documentNumber' | 'groups'>;
  /** What the file is called. */
  readonly name: string;
  /** Where a paragraph stands on the sheet of the notice's text. */
  readonly rowOf: (paragraph: number) => number;
}

/** Plans the sheet. A column nobody fills (完成时限, 配合单位, 责任人) is left out; 进展情况 and 完成情况 stand there to be filled in. */
export function taskSheet({ notice, name, rows, firstLeads, rowOf }: TaskSheetInput): SheetPlan {
  const columns = taskColumns(rows, notice.groups, rowOf);
  const draft = new SheetDraft(columns.map(({ width }) => width));
  draft.addLine(notice.title ?? words.noTitle, '责_题名', { minimum: 38 });
  if (notice.date !== null)
    draft.addLine(fill(words.issued, { day: dayInWords(notice.date) }), '责_表注', { height: 20 });
  draft.addLine(fill(words.from, { name: notice.documentNumber ?? name }), '责_表注', { minimum: 20 });
  if (firstLeads) draft.addLine(words.firstLeads, '责_表注', { height: 20 });
  const head = draft.add(
    columns.map((column) => draftCell(column.head, '责_表头')),
    { minimum: 30 },
  );
  const first = draft.next;
  for (const row of rows)
    draft.add(
      columns.map(({ cell }) => cell(row)),
      { minimum: 30 },
    );
  const group = columns.findIndex(({ head: text }) => text === words.heads.group) + 1;
  const merges = group > 0 ? groupMerges(rows, first, group) : [];
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
function groupMerges(rows: readonly NoticeRow[], first: number, column: number): Area[] {
  const merges: Area[] = [];
  let top = 0;
  rows.forEach((row, place) => {
    const isLast = rows[place + 1]?.group !== row.group;
    if (!isLast) return;
    if (place > top && row.group !== null)
      merges.push({ top: first + top, left: column, bottom: first + place, right: column });
    top = place + 1;
  });
  return merges;
}
