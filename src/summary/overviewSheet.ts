// 总览: the two pages a leader reads. One sentence, six numbers, classes and lights, what is due, units, groups.

import { sheetMessages } from '../messages/zh-CN/sheets';
import type { SheetPlan } from '../workbook/SheetPlan';
import { lightFormats } from './lightFormats';
import { addOverviewBars } from './overviewBars';
import { addOverviewGroups } from './overviewGroups';
import { OVERVIEW_WIDTHS, PAGE } from './overviewGrid';
import { addOverviewHead } from './overviewHead';
import { addOverviewNext } from './overviewNext';
import { addOverviewShares } from './overviewShares';
import { addOverviewUnits } from './overviewUnits';
import { footer, listMargins, PAPER } from './paper';
import { paging } from './paging';
import { cellInRow } from './references';
import { SheetDraft } from './SheetDraft';
import { sheetPlan } from './sheetPlan';
import type { SummaryInput } from './SummaryInput';
import { addTitleBlock } from './titleBlock';

/** Column of 灯 in 二 and in 三. */
const LIGHT = { shares: 8, next: 2 } as const;
const words = sheetMessages.overview;

/** Plans the sheet. */
export function overviewSheet(input: SummaryInput): SheetPlan {
  const draft = new SheetDraft(OVERVIEW_WIDTHS, PAGE);
  addTitleBlock(draft, input, words.title);
  addOverviewHead(draft, input);
  const shares = addOverviewShares(draft, input);
  const bars = addOverviewBars(draft, input, shares.top);
  const next = addOverviewNext(draft, input);
  const units = addOverviewUnits(draft, input);
  addOverviewGroups(draft, input);
  const foot = draft.addLine(words.foot, '责_脚注', { minimum: 16, padding: 8 });
  return sheetPlan(input, draft, {
    id: 'overview',
    name: words.name,
    tabColour: '2F5D8A',
    charts: [...bars, ...units],
    conditionalFormats: [
      ...lightFormats(
        { ...shares, left: LIGHT.shares - 1, right: LIGHT.shares + 1 },
        cellInRow(shares.top, LIGHT.shares),
      ),
      ...lightFormats({ ...next, left: 1, right: LIGHT.next }, cellInRow(next.top, LIGHT.next)),
    ],
    freeze: { rows: 2, columns: 0 },
    print: {
      paper: 'A4',
      orientation: 'portrait',
      margins: { ...listMargins, left: 18, right: 18 },
      ...paging({
        rows: draft.rows,
        width: draft.width,
        paper: PAPER.A4portrait,
        first: 3,
        keepWithNext: draft.headings,
        together: foot - 1,
      }),
      area: { top: 1, left: 1, bottom: foot, right: PAGE },
      footer: footer(input, words.name),
    },
  });
}
