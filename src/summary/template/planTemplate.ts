// What is to be filled into an office's own form, and what is left alone? Only empty cells under known headings, and placeholders.

import { cellAddress, type Area } from '../../workbook/address';
import { contentOfCell } from '../../workbook/cellContent';
import type { Edit } from '../../workbook/Edit';
import { cellAt, type SheetSnapshot } from '../../workbook/SheetSnapshot';
import { countedUnits, type CountedUnits } from './countedUnits';
import { fillPlaceholders } from './placeholders';
import type { FormSource } from './FormSource';
import { isNumberHead, isTotal, measureOf, type Measure } from './templateHeads';
import { literal } from '../formula';
import { formulaLine } from '../formulaLine';
import { ownCell } from '../references';
import { unitCriterion } from '../unitCriterion';
import { unitFinder } from './unitNames';
import { unitFormula } from './unitFormula';

/** The cells to be written, and what a person should know. */
export interface TemplatePlan {
  readonly edits: readonly Edit[];
  /** The form has a head we know. */
  readonly hasHeads: boolean;
  /** Headings over blank cells whose words are not known. */
  readonly unknownHeads: readonly string[];
  /** Units of the form that have no task here. */
  readonly unknownUnits: readonly string[];
  readonly unknownPlaceholders: readonly string[];
  /** Units of the table for which a form without names has no row. */
  readonly noRoom: readonly string[];
}

interface Form {
  readonly head: number;
  /** Last row of the head, where its unit cell is merged downwards. */
  readonly headEnd: number;
  readonly unitColumn: number;
  readonly columns: ReadonlyMap<number, Measure>;
  readonly unknown: ReadonlyMap<number, string>;
  readonly numberColumn: number | null;
}

/** The table with its units counted. */
interface CountedSource extends FormSource {
  readonly counted: CountedUnits;
}

/**
 * Plans one sheet; nothing in it is changed but blank cells under known headings and placeholders.
 * @example planTemplate(sheet, { input, isLive: false }).unknownHeads //=> ['月度评语']
 */
export function planTemplate(sheet: SheetSnapshot, source: FormSource): TemplatePlan {
  const placeholders = fillPlaceholders(sheet, source);
  const form = findForm(sheet);
  const nothing = { unknownHeads: [], unknownUnits: [], noRoom: [] };
  const { unknown: unknownPlaceholders } = placeholders;
  if (!form) return { edits: placeholders.edits, hasHeads: false, unknownPlaceholders, ...nothing };
  const counted: CountedSource = { ...source, counted: countedUnits(source.input) };
  const rows = unitRows(sheet, form);
  const isNamed = rows.some(({ label }) => label !== '');
  const filled = isNamed
    ? fillNamed(sheet, form, rows, counted, unitFinder(source.input))
    : fillBlank(sheet, form, rows, counted);
  const unknownHeads = [...form.unknown]
    .filter(([column]) => rows.some(({ row }) => cellAt(sheet, row, column) === undefined))
    .map(([, text]) => text);
  return {
    edits: [...placeholders.edits, ...filled.edits],
    hasHeads: true,
    unknownPlaceholders,
    unknownHeads,
    unknownUnits: filled.unknownUnits,
    noRoom: filled.noRoom,
  };
}

/** The first row with a heading for units and one for something counted. */
function findForm(sheet: SheetSnapshot): Form | null {
  const { usedRange } = sheet;
  if (!usedRange) return null;
  for (let head = usedRange.top; head <= usedRange.bottom; head++) {
    const form = formAt(sheet, usedRange, head);
    if (form) return form;
  }
  return null;
}

function formAt(sheet: SheetSnapshot, usedRange: Area, head: number): Form | null {
  const textAt = (row: number, column: number) => cellAt(sheet, row, column)?.text.trim() ?? '';
  let unitColumn = usedRange.left;
  while (unitColumn <= usedRange.right && measureOf(textAt(head, unitColumn)) !== 'unit') unitColumn++;
  if (unitColumn > usedRange.right) return null;
  const merge = sheet.merges.find(({ top, left }) => top === head && left === unitColumn);
  const headEnd = merge?.bottom ?? head;
  const columns = new Map<number, Measure>();
  const unknown = new Map<number, string>();
  let numberColumn: number | null = null;
  for (let column = usedRange.left; column <= usedRange.right; column++) {
    const texts = Array.from({ length: headEnd - head + 1 }, (_, place) => textAt(headEnd - place, column));
    const text = texts.find((one) => one !== '') ?? '';
    const measure = measureOf(text);
    if (measure !== null && measure !== 'unit') columns.set(column, measure);
    else if (isNumberHead(text)) numberColumn = column;
    else if (text !== '' && column !== unitColumn) unknown.set(column, text);
  }
  return columns.size > 0 ? { head, headEnd, unitColumn, columns, unknown, numberColumn } : null;
}

interface UnitRow {
  readonly row: number;
  readonly label: string;
}

/** The rows below the head, down to the total or to the end of what is written or merged there. */
function unitRows(sheet: SheetSnapshot, { headEnd, unitColumn }: Form): readonly UnitRow[] {
  const rows: UnitRow[] = [];
  const last = sheet.usedRange?.bottom ?? headEnd;
  for (let row = headEnd + 1; row <= last; row++) {
    const label = cellAt(sheet, row, unitColumn)?.text.trim() ?? '';
    const first = cellAt(sheet, row, sheet.usedRange?.left ?? 1)?.text.trim() ?? '';
    if (isTotal(label) || isTotal(first)) break;
    rows.push({ row, label });
  }
  return rows;
}

interface Filled {
  readonly edits: readonly Edit[];
  readonly unknownUnits: readonly string[];
  readonly noRoom: readonly string[];
}

function fillNamed(
  sheet: SheetSnapshot,
  form: Form,
  rows: readonly UnitRow[],
  source: CountedSource,
  find: (printed: string) => string | null,
): Filled {
  const unknownUnits: string[] = [];
  const edits = rows.flatMap(({ row, label }) => {
    if (label === '') return [];
    const name = find(label);
    if (name !== null && source.counted.has(name))
      return measuresOf(sheet, form, { row, label }, name, source);
    // A line of words below the table (注：…) names no unit and asks for nothing.
    if (label.length <= 20) unknownUnits.push(label);
    return [];
  });
  return { edits, unknownUnits, noRoom: [] };
}

function fillBlank(
  sheet: SheetSnapshot,
  form: Form,
  rows: readonly UnitRow[],
  source: CountedSource,
): Filled {
  const { unitColumn, numberColumn } = form;
  const names = source.counted.leads;
  const edits = rows.slice(0, names.length).flatMap(({ row }, place) => {
    const name = names[place] ?? '';
    const named = edit(sheet, row, unitColumn, name);
    const number = numberColumn === null ? [] : edit(sheet, row, numberColumn, place + 1);
    return [...number, ...named, ...measuresOf(sheet, form, { row, label: name }, name, source)];
  });
  return { edits, unknownUnits: [], noRoom: names.slice(rows.length) };
}

function measuresOf(
  sheet: SheetSnapshot,
  { columns, unitColumn }: Form,
  { row, label }: UnitRow,
  name: string,
  { counted, input, isLive }: CountedSource,
): readonly Edit[] {
  // A unit under another name of its own (区医疗保障局) is asked for by the one 任务明细 knows.
  const unit = unitCriterion(name, label === name ? ownCell(unitColumn) : literal(name));
  return [...columns].flatMap(([column, measure]) => {
    const value = counted.value(name, measure);
    if (value === null) return [];
    const content = isLive ? { formula: formulaLine(unitFormula(measure, unit, input), row) } : value;
    return edit(sheet, row, column, content);
  });
}

/** One cell, if it is blank and not covered by a merge. */
function edit(sheet: SheetSnapshot, row: number, column: number, content: Edit['content']): readonly Edit[] {
  const cell = cellAt(sheet, row, column);
  if (cell !== undefined && cell.text.trim() !== '') return [];
  const isCovered = sheet.merges.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
  );
  if (isCovered) return [];
  return [{ sheet: sheet.name, cell: cellAddress(row, column), expected: contentOfCell(cell), content }];
}
