// The top of 未填报清单: per unit, how many of its tasks lack what, and the firmest reminder due.

import { fill } from '../messages/fill';
import { sheetMessages } from '../messages/zh-CN/sheets';
import type { PlanValue } from '../workbook/SheetPlan';
import type { SheetSnapshot } from '../workbook/SheetSnapshot';
import { countIfs, type Criterion } from './countIfs';
import { formula, joined, literal } from './formula';
import type { GapBlock } from './gapBlocks';
import { listedDays, LIST } from './gapList';
import { addNone, addTotal, countOf, FIRST_GAP, gapCriterion, sumOfGaps } from './gapTotals';
import { addLeftHandwriting } from './handwriting/addLeftHandwriting';
import { recallHandwriting, type HandwritingBook, type YellowColumns } from './handwriting/recallHandwriting';
import { cellInRow, looseArea, looseCell } from './references';
import { gaps, gapSymbols } from './reportState';
import { draftCell, type SheetDraft } from './SheetDraft';
import type { SummaryInput } from './SummaryInput';
import { tierFormula, tierOf } from './tier';
import { unitCriterion } from './unitCriterion';

const UNIT_COLUMN = 2;
/** Column of 最高档次. */
export const TIER_COLUMN = 10;

const words = sheetMessages.gaps;

/** 联系人 and 电话, kept by unit. */
const contacts: YellowColumns = { title: words.title, identity: [UNIT_COLUMN], own: [11, 12] };

/** 联系人 and 电话 of the units, as a person wrote them. */
export function recallContacts(earlier: readonly SheetSnapshot[]): HandwritingBook {
  return recallHandwriting(earlier, contacts);
}

/** Adds the table with its head in the next row; returns the last unit's row. */
export function addGapSummary(
  draft: SheetDraft,
  input: SummaryInput,
  blocks: readonly GapBlock[],
  firstUnit: number,
): number {
  const { summaryHeads: heads } = words;
  const role = { role: input.principal.word };
  const head = (text: string, span = 1) => draftCell(fill(text, role), '责_表头', span);
  draft.add(
    [
      head(heads.number),
      head(heads.unit, 2),
      head(heads.composition),
      ...gaps.map((gap) => head(heads[gap])),
      ...[heads.sum, heads.tier, heads.contact, heads.phone].map((text) => head(text)),
    ],
    { height: 34 },
  );
  const book = recallContacts(input.earlier);
  const units = blocks.map((block) => ({ block, contact: book.take([unitLabel(block, input)]).entries }));
  const left = book.left();
  const step = symbolStep(Math.max(0, ...blocks.map(({ tasks }) => tasks.length)));
  // Rows of the list below: units, two totals, entries without a row under their heading, legend, head, then a heading and its tasks per block.
  const leftRows = left.length > 0 ? left.length + 1 : 0;
  let listRow = firstUnit + Math.max(1, blocks.length) + 2 + leftRows + 1 + 1;
  units.forEach(({ block, contact }, place) => {
    const first = listRow + 1;
    listRow += 1 + block.tasks.length;
    addUnit(draft, input, block, { number: place + 1, step, first, last: listRow - 1, contact });
  });
  if (blocks.length === 0) addNone(draft);
  const lastUnit = draft.next - 1;
  const pairs = blocks.flatMap(({ tasks }) => tasks);
  addTotal(
    draft,
    fill(words.pairs, { joint: sheetMessages.units.joint[input.principal.word] }),
    pairs,
    (_, column) => {
      return formula`SUM(${looseArea(firstUnit, column, lastUnit, column)})`;
    },
  );
  const tasks = [...new Set(pairs)];
  addTotal(draft, words.tasks, tasks, (gap) => countIfs([['任务首行', 1], gapCriterion(gap)]));
  addLeftHandwriting(draft, contacts, left);
  draft.addLine(fill(words.legend, { count: step === 1 ? '一' : step }), '责_脚注', { minimum: 18 });
  return lastUnit;
}

interface UnitPlace {
  readonly number: number;
  readonly step: number;
  /** Rows of the unit's tasks in the list below. */
  readonly first: number;
  readonly last: number;
  readonly contact: readonly PlanValue[];
}

function unitLabel({ unit }: GapBlock, { principal }: SummaryInput): string {
  return unit ?? fill(sheetMessages.detail.nobody, { role: principal.word });
}

function addUnit(
  draft: SheetDraft,
  input: SummaryInput,
  block: GapBlock,
  { number, step, first, last, contact }: UnitPlace,
): void {
  const row = draft.next;
  const { unit, tasks } = block;
  const name = unitLabel(block, input);
  const base: readonly Criterion[] = [
    unitCriterion(name, cellInRow(row, UNIT_COLUMN)),
    unit === null ? ['角色', '"未明确"'] : input.principal.criterion,
  ];
  const counts = gaps.map((gap) => countOf(tasks, gap));
  const symbols = gaps.map((gap, place) => {
    const cell = looseCell(row, FIRST_GAP + place);
    const times = step === 1 ? formula`${cell}` : formula`ROUNDUP(${cell}/${step},0)`;
    return formula`REPT(${literal(gapSymbols[gap])},${times})`;
  });
  const composition = gaps
    .map((gap, place) => gapSymbols[gap].repeat(Math.ceil((counts[place] ?? 0) / step)))
    .join('');
  const days = formula`MAX(${looseArea(first, LIST.days, last, LIST.days)})`;
  const longest = tasks.reduce((most, task) => Math.max(most, listedDays(task, input)), 0);
  const tier =
    unit === null
      ? words.tiers.refer
      : { formula: tierFormula(days), value: tierOf(longest, input.parameters) };
  draft.add(
    [
      draftCell(number, '责_数字'),
      draftCell(name, '责_正文中', 2),
      draftCell({ formula: joined(symbols, '&'), value: composition }, '责_正文'),
      ...gaps.map((gap, place) => {
        const count = countIfs([...base, gapCriterion(gap)]);
        return draftCell({ formula: count, value: counts[place] ?? 0 }, '责_数字');
      }),
      draftCell({ formula: sumOfGaps(row), value: tasks.length }, '责_数字'),
      draftCell(tier, '责_正文中'),
      ...contact.map((entry) => draftCell(entry, '责_人工')),
    ],
    { minimum: 22, key: name },
  );
}

/** One symbol stands for so many tasks, so that the longest row keeps within two lines. */
function symbolStep(most: number): number {
  return [1, 2, 5, 10, 20, 50, 100, 200].find((step) => most / step <= 30) ?? 500;
}
