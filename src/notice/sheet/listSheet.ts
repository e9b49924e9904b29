// A table that stood in the document, as a sheet of its own: cells and merged areas as they were.

import { noticeWords as words } from '../../messages/zh-CN/notice';
import { sheetMessages } from '../../messages/zh-CN/sheets';
import { officialFonts } from '../../summary/fonts';
import { draftCell, SheetDraft } from '../../summary/SheetDraft';
import { listMargins } from '../../summary/paper';
import { sheetPlan } from '../../summary/sheetPlan';
import type { UnderstoodTable } from '../../table';
import type { SheetPlan } from '../../workbook/SheetPlan';
import { cellAt, type SheetSnapshot } from '../../workbook/SheetSnapshot';

/** Points for all columns of an A3 page together. */
const PAGE = 1040;
/** Narrow tables are widened so far and no further. */
const MOST_STRETCHED = 1.6;
const NARROWEST = 36;
const WIDEST = 320;

/** Plans the sheet under the title; columns are as wide as their longest text asks for. */
export function listSheet(
  table: UnderstoodTable,
  sheet: SheetSnapshot,
  title: string | null,
  place: number,
): SheetPlan {
  const bottom = sheet.usedRange?.bottom ?? 0;
  const right = sheet.usedRange?.right ?? 1;
  const text = (row: number, column: number): string => cellAt(sheet, row, column)?.text ?? '';
  const longest = Array.from({ length: right }, (_, column) =>
    Math.max(...Array.from({ length: bottom }, (_none, row) => text(row + 1, column + 1).length), 1),
  );
  const wanted = longest.map((length) => Math.min(WIDEST, Math.max(NARROWEST, Math.sqrt(length) * 22)));
  const scale = Math.min(MOST_STRETCHED, PAGE / wanted.reduce((sum, width) => sum + width, 0));
  const draft = new SheetDraft(wanted.map((width) => Math.round(width * scale)));
  draft.addLine(title ?? words.noTitle, '责_题名', { minimum: 38 });
  const above = draft.next - 1;
  const header = table.headerRows[0];
  for (let row = 1; row <= bottom; row++) {
    const isHead = header !== undefined && row >= header.from && row <= header.to;
    draft.add(
      longest.map((length, column) =>
        draftCell(text(row, column + 1) || null, isHead ? '责_表头' : length > 30 ? '责_正文' : '责_正文中'),
      ),
      { minimum: 26 },
    );
  }
  const merges = sheet.merges.map((area) => ({
    ...area,
    top: area.top + above,
    bottom: area.bottom + above,
  }));
  const headBottom = above + (header?.to ?? 1);
  draft.merges.push(...merges);
  return sheetPlan({ fonts: officialFonts }, draft, {
    id: `notice-list-${place}`,
    name: place === 1 ? words.list : `${words.list}${place}`,
    tabColour: '404A54',
    freeze: { rows: headBottom, columns: 0 },
    print: {
      paper: 'A3',
      orientation: 'landscape',
      margins: listMargins,
      titleRows: { from: above + (header?.from ?? 1), to: headBottom },
      fitToWidth: true,
      footer: { left: '', centre: sheetMessages.footer.centre, right: words.list },
    },
  });
}
