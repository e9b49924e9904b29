// Shows cells as flagged: conditional formats over them, so that no fill, font or line of a person's is overwritten.

import { cellAddress, parseAddress } from '../../address';
import type { Mark, MarkLevel } from '../../Mark';
import { bytesOf, Pen } from '../draw/Pen';
import { ExcelProblem } from '../ExcelProblem';
import { findCellMarks, refuseProtected, type FoundMark } from './findCellMarks';
import { withExcel, type Conversation } from '../withExcel';
import { markFormula, markLevel } from './signature';

/** Fills that ink stays readable on, in print too. */
const FILLS: Readonly<Record<MarkLevel, string>> = {
  error: '#FBE4E4',
  warning: '#FFF4CE',
  info: '#E3EEF9',
};
/** Excel takes a list of addresses as long as a formula, 8,192 characters. */
const LONGEST_ADDRESS = 2_000;

/** Puts the marks in place of the ones before, or, after a failure, has those again; the same marks again write nothing. */
export async function drawCellMarks(marks: readonly Mark[], conversation: Conversation): Promise<void> {
  let before: readonly Mark[] | undefined;
  const seen = (found: readonly FoundMark[]): void => {
    before ??= found.flatMap(marksOf);
  };
  try {
    await withExcel((context) => replaceMarks(context, marks, seen), conversation);
  } catch (error) {
    const back = before;
    // When Excel is gone for that too, the next marking or clearing finds by signature what was left.
    if (back) await withExcel((context) => replaceMarks(context, back, seen), conversation).catch(() => null);
    throw error;
  }
}

async function replaceMarks(
  context: Excel.RequestContext,
  marks: readonly Mark[],
  seen: (found: readonly FoundMark[]) => void,
): Promise<void> {
  const before = await findCellMarks(context);
  seen(before.marks);
  if (sameMarks(before.marks, marks)) return;
  const missing = marks.find(({ sheet }) => !before.sheets.has(sheet));
  if (missing) throw new ExcelProblem('missing', { sheet: missing.sheet }, 'ItemNotFound');
  refuseProtected(before.marks);
  refuseProtected(marks.map(({ sheet }) => ({ sheet, isProtected: before.sheets.get(sheet) === true })));
  const pen = new Pen(context);
  for (const { format } of before.marks) {
    await pen.reserve(0, 2);
    format.delete();
  }
  for (const [key, addresses] of addressLists(marks)) {
    const [level = 'info', sheet = ''] = split(key);
    await pen.reserve(bytesOf(addresses), 8);
    const { custom } = context.workbook.worksheets
      .getItem(sheet)
      .getRanges(addresses)
      .conditionalFormats.add('Custom');
    // The signature comes last: what carries it is whole.
    custom.format.fill.color = FILLS[level as MarkLevel];
    custom.rule.formula = markFormula(level as MarkLevel);
  }
  await pen.send();
}

/** Cells of one level and sheet as lists short enough for one call each. */
function addressLists(marks: readonly Mark[]): [string, string][] {
  const lists: [string, string][] = [];
  for (const [key, cells] of grouped(marks)) {
    let list = '';
    for (const cell of cells) {
      if (list.length + cell.length > LONGEST_ADDRESS) {
        lists.push([key, list]);
        list = '';
      }
      list += list ? `,${cell}` : cell;
    }
    lists.push([key, list]);
  }
  return lists;
}

function grouped(marks: readonly Mark[]): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const { level, sheet, cell } of marks) {
    const key = `${level}!${sheet}`;
    const cells = groups.get(key) ?? new Set();
    cells.add(cell);
    groups.set(key, cells);
  }
  return groups;
}

function split(key: string): [string, string] {
  const place = key.indexOf('!');
  return [key.slice(0, place), key.slice(place + 1)];
}

/** The same cells flagged at the same level, however Excel joins their addresses. */
function sameMarks(found: readonly FoundMark[], wanted: readonly Mark[]): boolean {
  const keyOf = ({ level, sheet, cell }: Mark): string => `${level}|${sheet}|${cell}`;
  const there = new Set(found.flatMap(marksOf).map(keyOf));
  const asked = new Set(wanted.map(keyOf));
  const isWhole = found.every(({ formula }) => markLevel(formula) !== null);
  return isWhole && there.size === asked.size && [...asked].every((one) => there.has(one));
}

/** What a conditional format of ours flags; one that was left unfinished flags nothing. */
function marksOf({ sheet, formula, address }: FoundMark): Mark[] {
  const level = markLevel(formula);
  if (!level) return [];
  return address
    .split(/,(?=[^']*(?:'[^']*'[^']*)*$)/)
    .flatMap(cellsOf)
    .map((cell) => ({ level, sheet, cell }));
}

function cellsOf(address: string): string[] {
  const area = parseAddress(address);
  if (!area) return [];
  const cells: string[] = [];
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) cells.push(cellAddress(row, column));
  return cells;
}
