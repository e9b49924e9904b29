// 校验报告: the verdict one can sign, every finding with its reason and what to do, and room for what was done about it.

import { fill } from '../../messages/fill';
import { reportSheetWords as words } from '../../messages/zh-CN/reportSheet';
import type { SheetPlan } from '../../workbook/SheetPlan';
import { wordFormat } from '../lightFormats';
import { footer, listMargins } from '../paper';
import { paging } from '../paging';
import { looseCell } from '../references';
import { draftCell, SheetDraft } from '../SheetDraft';
import { sheetPlan } from '../sheetPlan';
import type { SummaryInput } from '../SummaryInput';
import type { CheckedTable } from './CheckedTable';
import { addReportHead } from './reportHead';
import { REPORT_COLUMNS } from './reportColumns';
import { addReportRows } from './reportRows';

const WIDTHS = [26, 58, 60, 52, 84, 150, 165, 185, 62];
/** Head of the list; the title block, the verdict and the counts stand above. */
const HEAD = 8;

/** Without a check there is nothing to report; the list of sheets leaves the report out then. */
const nothingChecked: CheckedTable = { range: '', state: 'issued', verdict: 'clean', findings: [], rules: 0 };

/** Plans the sheet. It needs no other sheet: whether the table was changed since is told from the table itself. */
export function reportSheet(input: SummaryInput): SheetPlan {
  const checked = input.checked ?? nothingChecked;
  const draft = new SheetDraft(WIDTHS);
  const first = HEAD + 1;
  addReportHead(draft, input, checked, { first, last: first + Math.max(checked.findings.length, 1) - 1 });
  draft.add(
    words.heads.map((text) => draftCell(text, '责_表头')),
    { minimum: 32 },
  );
  addReportRows(draft, input, checked);
  const last = draft.next - 1;
  draft.addLine(fill(words.foot, { fingerprint: input.fingerprint }), '责_脚注', { minimum: 30, padding: 8 });
  const [checker = '', reviewer = '', signer = '', day = ''] = words.signatures;
  draft.add(
    [
      draftCell(checker, '责_表注', 4),
      draftCell(reviewer, '责_表注', 2),
      draftCell(signer, '责_表注'),
      draftCell(day, '责_表注', 2),
    ],
    { height: 36 },
  );
  const severities = {
    top: first,
    left: REPORT_COLUMNS.severity,
    bottom: last,
    right: REPORT_COLUMNS.severity,
  };
  const severity = looseCell(first, REPORT_COLUMNS.severity);
  return sheetPlan(input, draft, {
    id: 'report',
    name: words.name,
    tabColour: '6B7780',
    conditionalFormats: [
      wordFormat(severities, severity, words.blocks.error, '逾期'),
      wordFormat(severities, severity, words.blocks.warning, '临近'),
    ],
    freeze: { rows: HEAD, columns: 0 },
    print: {
      paper: 'A4',
      orientation: 'landscape',
      margins: listMargins,
      titleRows: { from: HEAD, to: HEAD },
      ...paging({
        rows: draft.rows,
        width: draft.width,
        first,
        titleRows: { from: HEAD, to: HEAD },
        keepWithNext: draft.headings,
        together: draft.rows.length - 2,
      }),
      footer: footer(input, words.name),
    },
  });
}
