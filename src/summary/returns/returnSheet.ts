// 报送情况: which unit has answered for how many of its tasks, and which are still missing?

import { fill } from '../../messages/fill';
import { returnSheetWords as words } from '../../messages/zh-CN/returnSheet';
import type { SheetPlan } from '../../workbook/SheetPlan';
import { dayNumber, printedDay } from '../dayNumber';
import { formula } from '../formula';
import { paging } from '../paging';
import { footer, listMargins, PAPER } from '../paper';
import { looseArea } from '../references';
import { draftCell, SheetDraft } from '../SheetDraft';
import { sheetPlan } from '../sheetPlan';
import type { SummaryInput } from '../SummaryInput';
import type { ReturnRound, UnitAnswer } from './UnitAnswer';

const WIDTHS = [30, 110, 48, 48, 48, 48, 56, 120];
const HEAD = 4;
const COUNTS = [
  'tasks',
  'received',
  'missing',
  'late',
  'problems',
] as const satisfies readonly (keyof UnitAnswer)[];
/** Column of the first count. */
const FIRST = 3;

/** Plans the sheet; units in the order given. It needs no other sheet beside it. */
export function returnSheet(input: SummaryInput, { period, due, files, answers }: ReturnRound): SheetPlan {
  const draft = new SheetDraft(WIDTHS);
  draft.addLine(words.title, '责_题名', { height: 38 });
  draft.addLine(
    fill(words.source, {
      day: printedDay(input.asOfNumber),
      sheet: input.table.sheet,
      fingerprint: input.fingerprint,
    }),
    '责_表注',
    { minimum: 20 },
  );
  draft.addLine(
    fill(words.round, {
      period: period ?? words.unknown,
      due: due === null ? words.unknown : printedDay(dayNumber(due)),
      files,
    }),
    '责_表注',
    { minimum: 20 },
  );
  draft.add(
    words.heads.map((text) => draftCell(text, '责_表头')),
    { height: 34 },
  );
  answers.forEach((answer, place) => {
    draft.add(
      [
        draftCell(place + 1, '责_数字'),
        draftCell(answer.unit, '责_正文'),
        ...COUNTS.map((count) => draftCell(answer[count], '责_数字')),
        draftCell(answer.owed || words.complete, '责_正文'),
      ],
      { minimum: 24, key: answer.unit },
    );
  });
  if (answers.length > 0) addSum(draft, answers);
  else draft.addLine(words.nobody, '责_正文中', { minimum: 40 });
  draft.addLine(words.foot, '责_脚注', { minimum: 16, padding: 8 });
  const titleRows = { from: HEAD, to: HEAD };
  return sheetPlan(input, draft, {
    id: 'returns',
    name: words.name,
    tabColour: 'A61B1B',
    freeze: { rows: HEAD, columns: 2 },
    print: {
      paper: 'A4',
      orientation: 'portrait',
      margins: listMargins,
      titleRows,
      ...paging({
        rows: draft.rows,
        width: draft.width,
        paper: PAPER.A4portrait,
        first: HEAD + 1,
        titleRows,
        keepWithNext: draft.headings,
        together: draft.rows.length - 1,
      }),
      footer: footer(input, words.name),
    },
  });
}

function addSum(draft: SheetDraft, answers: ReturnRound['answers']): void {
  const last = draft.next - 1;
  draft.add(
    [
      draftCell(words.sum, '责_合计', 2),
      ...COUNTS.map((count, place) =>
        draftCell(
          {
            formula: formula`SUM(${looseArea(HEAD + 1, FIRST + place, last, FIRST + place)})`,
            value: answers.reduce((sum, answer) => sum + answer[count], 0),
          },
          '责_合计数',
        ),
      ),
      draftCell(null, '责_合计'),
    ],
    { height: 26 },
  );
}
