// 时限台账: what is due when, by quarter and as a list in order of days, late ones on top.

import { sheetMessages } from '../messages/zh-CN/sheets';
import type { SheetPlan } from '../workbook/SheetPlan';
import { addDeadlineList, LIST } from './deadlineList';
import { addDeadlineSummary } from './deadlineSummary';
import { lightFormats } from './lightFormats';
import { addOverrideNote } from './overrideNote';
import { footer, listMargins } from './paper';
import { paging } from './paging';
import { cellInRow } from './references';
import { SheetDraft } from './SheetDraft';
import { sheetPlan } from './sheetPlan';
import type { SummaryInput } from './SummaryInput';
import { addTitleBlock } from './titleBlock';

/** The last two are not printed. */
const WIDTHS = [26, 66, 46, 20, 42, 40, 112, 190, 76, 84, 62, 66, 50, 40];
const PRINTED = 12;
const words = sheetMessages.deadlines;

/** Plans the sheet. */
export function deadlineSheet(input: SummaryInput): SheetPlan {
  const draft = new SheetDraft(WIDTHS, PRINTED);
  addTitleBlock(draft, input, words.title, words.note);
  addOverrideNote(draft, input);
  const top = draft.next;
  addDeadlineSummary(draft, input);
  draft.add([], { height: 10 });
  const head = draft.next;
  addDeadlineList(draft, input);
  const last = draft.next - 1;
  draft.addLine(words.foot, '责_脚注', { minimum: 16, padding: 8 });
  const marks = { top: head + 1, left: LIST.symbol, bottom: last, right: LIST.light };
  const titleRows = { from: head, to: head };
  return sheetPlan(input, draft, {
    id: 'deadlines',
    name: words.name,
    tabColour: 'B7791F',
    conditionalFormats: lightFormats(marks, cellInRow(marks.top, LIST.light)),
    freeze: { rows: head, columns: 0 },
    print: {
      paper: 'A4',
      orientation: 'landscape',
      margins: listMargins,
      titleRows,
      ...paging({
        rows: draft.rows,
        width: draft.width,
        first: top + 1,
        titleRows,
        keepWithNext: new Set([...draft.headings, head]),
        together: last,
      }),
      area: { top: 1, left: 1, bottom: draft.rows.length, right: PRINTED },
      footer: footer(input, words.name),
    },
  });
}
