// 未填报清单: which units owe which reports, since when, and how firmly they are reminded.

import { fill } from '../messages/fill';
import { sheetMessages } from '../messages/zh-CN/sheets';
import type { PlanConditionalFormat, SheetPlan } from '../workbook/SheetPlan';
import { formula, literal } from './formula';
import { gapBlocks, type GapBlock } from './gapBlocks';
import { addGapList, LIST } from './gapList';
import { addGapSummary, TIER_COLUMN } from './gapSummary';
import { wordFormat } from './lightFormats';
import { footer, listMargins } from './paper';
import { paging } from './paging';
import { cellInRow } from './references';
import { SheetDraft } from './SheetDraft';
import { sheetPlan } from './sheetPlan';
import type { SummaryInput } from './SummaryInput';
import { addTitleBlock } from './titleBlock';

/** The last one is not printed. */
const WIDTHS = [26, 60, 40, 190, 82, 66, 62, 42, 44, 58, 62, 66, 50];
const PRINTED = 12;
const words = sheetMessages.gaps;

/** Plans the sheet. */
export function gapSheet(input: SummaryInput): SheetPlan {
  const draft = new SheetDraft(WIDTHS, PRINTED);
  addTitleBlock(draft, input, words.title, note(input));
  const isReported = input.fillIn.progress || input.fillIn.status;
  if (!isReported) draft.addLine(words.notApplicable, '责_正文中', { minimum: 40 });
  const lists = isReported ? addLists(draft, input, gapBlocks(input)) : null;
  const titleRows = lists ? { from: lists.head, to: lists.head } : undefined;
  return sheetPlan(input, draft, {
    id: 'gaps',
    name: words.name,
    tabColour: 'A61B1B',
    conditionalFormats: lists?.formats ?? [],
    ...(lists ? { freeze: { rows: lists.head, columns: 0 } } : {}),
    print: {
      paper: 'A4',
      orientation: 'landscape',
      margins: listMargins,
      ...(titleRows
        ? {
            titleRows,
            ...paging({
              rows: draft.rows,
              width: draft.width,
              first: FIRST_UNIT,
              titleRows,
              keepWithNext: new Set([...draft.headings, titleRows.from]),
              together: draft.rows.length - 1,
            }),
          }
        : { fitToWidth: true }),
      area: { top: 1, left: 1, bottom: draft.rows.length, right: PRINTED },
      footer: footer(input, words.name),
    },
  });
}

/** The top table: head in row 4, units from row 5. */
const FIRST_UNIT = 5;

function note({ fillIn, principal }: SummaryInput): string {
  const text = fill(words.note, { role: principal.word });
  const { detailColumns } = words;
  if (fillIn.progress === fillIn.status) return text;
  const column = fillIn.progress ? detailColumns.status : detailColumns.progress;
  return text + fill(words.missingColumn, { column });
}

function addLists(draft: SheetDraft, input: SummaryInput, blocks: readonly GapBlock[]) {
  const bottom = addGapSummary(draft, input, blocks, FIRST_UNIT);
  const head = draft.next;
  addGapList(draft, input, blocks);
  const last = draft.next - 1;
  draft.addLine(words.foot, '责_脚注', { minimum: 16, padding: 8 });
  const list = { top: head + 1, left: 1, bottom: last, right: PRINTED };
  const summaryTier = { top: FIRST_UNIT, left: TIER_COLUMN, bottom, right: TIER_COLUMN };
  const listTier = { ...list, left: LIST.tier, right: LIST.tier };
  const state = cellInRow(list.top, LIST.state);
  const formats: readonly PlanConditionalFormat[] = [
    { area: list, formula: formula`${state}=${literal('齐全')}`, ink: '8C8C8C', strike: true },
    ...[summaryTier, listTier].flatMap((area) => {
      const cell = cellInRow(area.top, area.left);
      return [
        wordFormat(area, cell, words.tiers.notice, '逾期'),
        wordFormat(area, cell, words.tiers.urge, '临近'),
      ];
    }),
  ];
  return { head, formats };
}
