// 指标对照: every number the tasks demand beside the figure of the entry: met, not met, not yet due, no figure.

import { fill } from '../../messages/fill';
import { indicatorWords as words } from '../../messages/zh-CN/indicatorSheet';
import type { SheetPlan } from '../../workbook/SheetPlan';
import { formula, literal } from '../formula';
import { addLeftHandwriting } from '../handwriting/addLeftHandwriting';
import { wordFormat } from '../lightFormats';
import { footer, listMargins } from '../paper';
import { paging } from '../paging';
import { cellInRow, looseArea } from '../references';
import { draftCell, SheetDraft } from '../SheetDraft';
import { sheetPlan } from '../sheetPlan';
import { sentenceFormula } from '../sentenceFormula';
import type { SummaryInput } from '../SummaryInput';
import { addTitleBlock } from '../titleBlock';
import type { WorkbookName } from '../workbookNames';
import { COLUMN } from './indicatorColumns';
import { addIndicator } from './indicatorRow';
import { judgeIndicators, yellowFigures, type Conclusion } from './judgeIndicators';

const WIDTHS = [24, 34, 88, 168, 66, 34, 36, 36, 36, 66, 150, 46, 46, 52, 58, 60];
const PRINTED = 15;
const HEAD = 4;

/** The name that 通报稿 counts by. */
const CONCLUSIONS: WorkbookName = '指标结论';

/** Plans the sheet. */
export function indicatorSheet(input: SummaryInput): SheetPlan {
  const draft = new SheetDraft(WIDTHS, PRINTED);
  addTitleBlock(draft, input, words.title, words.note);
  draft.add(
    [...words.heads, words.generatedHead].map((text) =>
      draftCell(fill(text, { role: input.principal.word }), '责_表头'),
    ),
    { height: 30 },
  );
  const { judged, left } = judgeIndicators(input);
  judged.forEach((one, place) => addIndicator(draft, input, one, place + 1));
  if (judged.length === 0) draft.addLine(words.nothing, '责_正文中', { minimum: 40 });
  else
    addTotal(
      draft,
      judged.map(({ conclusion }) => conclusion),
    );
  const last = draft.next - 1;
  addLeftHandwriting(draft, yellowFigures, left);
  draft.addLine(words.foot, '责_脚注', { minimum: 16, padding: 8 });
  const column = COLUMN.conclusion;
  const area = { top: HEAD + 1, left: column, bottom: Math.max(last - 1, HEAD + 1), right: column };
  const cell = cellInRow(area.top, column);
  const lights = { met: '完成', missed: '逾期', ahead: '正常', none: '临近', open: '长期' } as const;
  const titleRows = { from: HEAD, to: HEAD };
  return sheetPlan(input, draft, {
    id: 'indicators',
    name: words.name,
    tabColour: '3B7D4F',
    names: [{ name: CONCLUSIONS, area }],
    conditionalFormats: Object.entries(lights).map(([conclusion, light]) =>
      wordFormat(area, cell, words.conclusions[conclusion as Conclusion], light),
    ),
    freeze: { rows: HEAD, columns: COLUMN.subject },
    print: {
      paper: 'A4',
      orientation: 'landscape',
      margins: listMargins,
      titleRows,
      ...paging({
        rows: draft.rows,
        width: draft.width,
        first: HEAD + 1,
        titleRows,
        keepWithNext: draft.headings,
        together: left.length > 0 ? draft.rows.length : Math.max(HEAD + 1, last - 1),
      }),
      area: { top: 1, left: 1, bottom: draft.rows.length, right: PRINTED },
      footer: footer(input, words.name),
    },
  });
}

/** One line that counts the conclusions above it. */
function addTotal(draft: SheetDraft, conclusions: readonly Conclusion[]): void {
  const column = COLUMN.conclusion;
  const area = looseArea(HEAD + 1, column, HEAD + conclusions.length, column);
  const kinds = Object.entries(words.conclusions) as [Conclusion, string][];
  const live = kinds.map(([kind, word]) => [kind, formula`COUNTIF(${area},${literal(word)})`] as const);
  const values = kinds.map(([kind]) => [kind, conclusions.filter((one) => one === kind).length] as const);
  draft.add(
    [
      draftCell(words.sum, '责_合计', 5),
      draftCell(
        {
          formula: sentenceFormula(words.counts, {
            ...Object.fromEntries(live),
            all: formula`ROWS(${area})`,
          }),
          value: fill(words.counts, { ...Object.fromEntries(values), all: conclusions.length }),
        },
        '责_合计',
        PRINTED - 5,
      ),
    ],
    { minimum: 24 },
  );
}
