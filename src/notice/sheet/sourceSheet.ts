// 通知原文: every paragraph of the notice with what it became; what found no place stands on top.

import { noticeWords as words } from '../../messages/zh-CN/notice';
import { sheetMessages } from '../../messages/zh-CN/sheets';
import { officialFonts } from '../../summary/fonts';
import { draftCell, SheetDraft } from '../../summary/SheetDraft';
import { listMargins } from '../../summary/paper';
import { sheetPlan } from '../../summary/sheetPlan';
import type { SheetPlan } from '../../workbook/SheetPlan';
import type { Notice, NoticePiece } from '../Notice';
import type { NoticeRow } from '../rows/NoticeRow';

/** The sheet, and the row on it of each paragraph. */
export interface SourceSheet {
  readonly plan: SheetPlan;
  readonly rowOf: (paragraph: number) => number;
}

/** Excel's longest cell text. */
const LONGEST = 32_767;

/** Plans the sheet; blank paragraphs are left out, a text longer than a cell goes on in the next row. */
export function sourceSheet(
  { pieces }: Pick<Notice, 'pieces'>,
  tasks: readonly Pick<NoticeRow, 'paragraph' | 'no'>[],
): SourceSheet {
  const draft = new SheetDraft([40, 96, 64, 480]);
  draft.addLine(words.sourceTitle, '责_题名', { height: 38 });
  draft.addLine(words.sourceNote, '责_表注', { minimum: 20 });
  const head = draft.add(
    words.sourceHeads.map((text) => draftCell(text, '责_表头')),
    { height: 26 },
  );
  const filled = pieces.filter(({ kind }) => kind !== 'blank');
  const open = filled.filter(({ kind }) => kind === 'unattributed');
  const taskOf = new Map(tasks.map(({ paragraph, no }) => [paragraph, no] as const));
  const rows = new Map<number, number>();
  draft.addHeading(words.unattributed);
  if (open.length === 0) draft.addLine(words.none, '责_正文中');
  for (const piece of open) addPiece(draft, piece, '');
  draft.addHeading(words.rest);
  for (const piece of filled) {
    if (!rows.has(piece.paragraph)) rows.set(piece.paragraph, draft.next);
    addPiece(draft, piece, piece.kind === 'task' ? (taskOf.get(piece.paragraph) ?? '') : '');
  }
  const plan = sheetPlan({ fonts: officialFonts }, draft, {
    id: 'notice-source',
    name: words.source,
    tabColour: '6B7780',
    freeze: { rows: head, columns: 0 },
    print: {
      paper: 'A4',
      orientation: 'landscape',
      margins: listMargins,
      titleRows: { from: head, to: head },
      fitToWidth: true,
      footer: { left: '', centre: sheetMessages.footer.centre, right: words.source },
    },
  });
  return { plan, rowOf: (paragraph) => rows.get(paragraph) ?? head };
}

function addPiece(draft: SheetDraft, { paragraph, kind, text }: NoticePiece, task: string): void {
  const printed = text.trim();
  for (let at = 0; at === 0 || at < printed.length; at += LONGEST)
    draft.add([
      draftCell(paragraph, '责_数字'),
      draftCell(words.kinds[kind], '责_正文中'),
      draftCell(task || null, '责_正文中'),
      draftCell(printed.slice(at, at + LONGEST), '责_正文'),
    ]);
}
