// 催报单: one page a unit that owes reports, and beside each page, unprinted, the same as text for a chat.

import { fill } from '../../messages/fill';
import { chaseWords as words } from '../../messages/zh-CN/chaseSheet';
import { sheetMessages } from '../../messages/zh-CN/sheets';
import type { SheetPlan } from '../../workbook/SheetPlan';
import { recallContacts } from '../gapSummary';
import { footer, PAPER } from '../paper';
import { paging } from '../paging';
import { draftCell, SheetDraft } from '../SheetDraft';
import { sheetPlan } from '../sheetPlan';
import type { SummaryInput } from '../SummaryInput';
import { addChasePage, type PageContacts } from './chasePage';
import { chaseUnits } from './chaseUnits';
import { recallChaseContacts, type ChaseContact } from './recallChaseContacts';

const WIDTHS = [30, 62, 160, 82, 62, 64, 16, 48, 330];
const PAGE = 6;

/** Plans the sheet. */
export function chaseSheet(input: SummaryInput): SheetPlan {
  const draft = new SheetDraft(WIDTHS, PAGE);
  const units = chaseUnits(input);
  const written = recallChaseContacts(input.earlier);
  const known = knownContacts(input);
  const pageStarts = units.map((chased) => {
    const start = draft.next;
    const generated: PageContacts = { theirs: known(chased.unit), ours: words.contact };
    const own = (line: keyof PageContacts) =>
      written.find((one) => one.unit === chased.unit && one.line === line)?.text ?? generated[line];
    addChasePage(draft, input, chased, { theirs: own('theirs'), ours: own('ours') });
    return start;
  });
  if (units.length === 0) {
    draft.addLine(words.foot, '责_官题', { height: 46 });
    draft.addLine(words.none, '责_函文', { minimum: 40 });
  }
  const last = draft.next - 1;
  const names = new Set(units.map(({ unit }) => unit));
  addLeft(
    draft,
    written.filter(({ unit }) => !names.has(unit)),
  );
  const { width } = draft;
  return sheetPlan(input, draft, {
    id: 'chase',
    name: words.name,
    tabColour: 'A61B1B',
    print: {
      paper: 'A4',
      orientation: 'portrait',
      margins: { left: 18, right: 18, top: 25, bottom: 20, header: 8, footer: 9 },
      ...paging({
        rows: draft.rows.slice(0, last),
        width,
        paper: PAPER.A4letter,
        first: 1,
        keepWithNext: draft.headings,
        together: last + 1,
        breaksBefore: new Set(pageStarts.slice(1)),
      }),
      area: { top: 1, left: 1, bottom: last, right: PAGE },
      footer: { ...footer(input, words.name), left: words.foot },
    },
  });
}

/** Persons are named only when asked for: those a person wrote into 未填报清单. */
function knownContacts({ earlier, withContacts }: SummaryInput): (unit: string) => string {
  const book = withContacts ? recallContacts(earlier) : null;
  return (unit) => {
    const [name, phone] = book?.take([unit]).entries ?? [];
    if (!name && !phone) return words.contact;
    return fill(words.knownContact, { name: String(name ?? ''), phone: String(phone ?? '') });
  };
}

/** Contacts of units that owe nothing any more, behind the last printed page. */
function addLeft(draft: SheetDraft, left: readonly ChaseContact[]): void {
  if (left.length === 0) return;
  draft.addLine(sheetMessages.left, '责_分块');
  for (const { unit, line, text } of left) {
    draft.addLine(fill(words.unit, { unit }), '责_正文');
    draft.add([draftCell(words.lines[line], '责_正文中', 2), draftCell(text, '责_人工', PAGE - 2)], {
      height: 28,
      key: [unit, line].join('|'),
    });
  }
}
