// How do the units stand, each with its tasks by status, late and due ones? The frame that 牵头单位汇总 and 配合单位汇总 share.

import { fill } from '../messages/fill';
import { sheetMessages } from '../messages/zh-CN/sheets';
import type { FormulaPart, SheetPlan } from '../workbook/SheetPlan';
import { addCheckRow, addReconciliation } from './unitReconciliation';
import type { Criterion } from './countIfs';
import { formula } from './formula';
import { addLeftHandwriting } from './handwriting/addLeftHandwriting';
import { recallHandwriting, type HandwritingBook, type YellowColumns } from './handwriting/recallHandwriting';
import { lights } from './light';
import { addOverrideNote } from './overrideNote';
import { footer, listMargins } from './paper';
import { paging } from './paging';
import { looseArea, looseCell } from './references';
import { SheetDraft } from './SheetDraft';
import { sheetPlan } from './sheetPlan';
import type { SummaryInput } from './SummaryInput';
import type { DetailRow } from './detailRows';
import type { Role } from './SummaryTask';
import type { Tally } from './tally';
import { sumOf, tally } from './tally';
import { addTitleBlock } from './titleBlock';
import { addUnitHead } from './unitHead';
import { unitBlocks, type UnitBlock } from './unitBlocks';
import { addUnitRow, addSumRow, COLUMN, HEAD_ROW } from './unitRows';

/** Which units a sheet lists: by a condition in 任务明细 and the same in TypeScript. */
export interface UnitSheetRole {
  readonly id: string;
  readonly word: Role;
  readonly criterion: Criterion;
  readonly includes: (row: DetailRow) => boolean;
}

const WIDTHS = [28, 96, 46, 46, 46, 46, 46, 46, 46, 52, 46, 52, 46, 120];
/** Points that a long name may take, before it is wrapped into many lines. */
const WIDEST_NAME = 190;
/** So many units fit on one page. */
const ONE_PAGE = 14;
const words = sheetMessages.units;

/** Plans the sheet of one role. */
export function unitSheet(input: SummaryInput, role: UnitSheetRole): SheetPlan {
  const name = fill(words.name, { role: role.word });
  const blocks = unitBlocks(input, role);
  const draft = new SheetDraft(widthsFor(blocks));
  const title = fill(words.title, { role: role.word });
  const note = fill(words.note, { role: role.word }) + (input.fillIn.status ? '' : words.noStatusNote);
  addTitleBlock(draft, input, title, note);
  addUnitHead(draft, input);
  const yellow: YellowColumns = { title, identity: [COLUMN.unit], own: [COLUMN.remark] };
  const book = recallHandwriting(input.earlier, yellow);
  const { areas, pairs } = addBlocks(draft, input, { role, blocks, book });
  const sumRow = addSumRow(draft, words.sum, pairs, (column) => sumFormula(areas, column));
  const allRow = addReconciliation(draft, input, role, { pairs, sumRow, blockCount: blocks.length });
  addCheckRow(draft, role, { sumRow, allRow });
  const body = draft.next - 1;
  addLeftHandwriting(draft, yellow, book.left());
  addOverrideNote(draft, input);
  draft.addLine(words.foot, '责_脚注', { minimum: 16, padding: 8 });

  const unitCount = blocks.reduce((count, { units }) => count + units.length, 0);
  const titleRows = { from: HEAD_ROW, to: HEAD_ROW + 1 };
  const list = { rows: draft.rows, width: draft.width, first: HEAD_ROW + 2, titleRows };
  const late = { top: HEAD_ROW + 2, left: COLUMN.late, bottom: body - 1, right: COLUMN.late };
  const lateCell = looseCell(late.top, COLUMN.late);
  return sheetPlan(input, draft, {
    id: role.id,
    name,
    tabColour: '2F5D8A',
    conditionalFormats: [
      {
        area: late,
        formula: formula`AND(ISNUMBER(${lateCell}),${lateCell}>0)`,
        ink: lights.逾期.ink,
        fill: lights.逾期.fill,
        bold: true,
      },
    ],
    freeze: { rows: HEAD_ROW + 1, columns: COLUMN.unit },
    print: {
      paper: 'A4',
      orientation: 'landscape',
      margins: listMargins,
      titleRows,
      ...(unitCount <= ONE_PAGE
        ? { fitToWidth: true, fitToHeight: true }
        : paging({ ...list, keepWithNext: draft.headings, together: sumRow })),
      footer: footer(input, name),
    },
  });
}

/** Names of twenty characters get a wider column, and the whole sheet a smaller scale. */
function widthsFor(blocks: readonly UnitBlock[]): readonly number[] {
  const longest = Math.max(0, ...blocks.flatMap(({ units }) => units.map(({ name }) => name.length)));
  const usual = WIDTHS[COLUMN.unit - 1] ?? 0;
  const room = longest * 10.5 > 2 * usual ? Math.min(WIDEST_NAME, longest * 5.5 + 12) : usual;
  return WIDTHS.map((width, place) => (place === COLUMN.unit - 1 ? Math.max(usual, room) : width));
}

interface AddedBlocks {
  /** First and last row of each block. */
  readonly areas: readonly { readonly top: number; readonly bottom: number }[];
  readonly pairs: Tally;
}

interface ListedUnits {
  readonly role: UnitSheetRole;
  readonly blocks: readonly UnitBlock[];
  readonly book: HandwritingBook;
}

function addBlocks(draft: SheetDraft, input: SummaryInput, { role, blocks, book }: ListedUnits): AddedBlocks {
  const tallies: Tally[] = [];
  const areas = blocks.map(({ title, units }) => {
    draft.addHeading(title);
    const top = draft.next;
    units.forEach(({ name, rows }, place) => {
      const counted = tally(
        rows.map(({ task }) => task),
        input,
      );
      tallies.push(counted);
      addUnitRow(draft, {
        number: place + 1,
        name,
        counted,
        base: [role.criterion],
        remark: book.take([name]).entries[0] ?? null,
      });
    });
    if (units.length === 0)
      addUnitRow(draft, {
        number: '—',
        name: null,
        counted: tally([], input),
        base: [],
        remark: null,
      });
    return { top, bottom: draft.next - 1 };
  });
  return { areas, pairs: sumOf(tallies) };
}

function sumFormula(areas: AddedBlocks['areas'], column: number): readonly FormulaPart[] {
  const [first, ...rest] = areas.map(
    ({ top, bottom }) => formula`SUM(${looseArea(top, column, bottom, column)})`,
  );
  return rest.reduce<FormulaPart[]>((sum, one) => formula`${sum}+${one}`, first ?? []);
}
