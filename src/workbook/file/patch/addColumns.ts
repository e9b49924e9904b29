// 转入下期: a copy of a workbook whose table has new columns; the other sheets stay, and formulas that point at the table follow.
import type { ColumnPlan } from '../../ColumnPlan';
import { relationsName } from '../open/relations';
import { BookParts } from './BookParts';
import { cellElement, numbered, setText } from './cells';
import { childOf, childrenOf, localName, textOf } from './elements';
import { shareRules } from './columnRules';
import { insertColumn } from './insertColumn';
import { shiftColumns } from './shiftColumns';
import { putInOrder } from './sheetOrder';
import type { XmlElement } from './XmlElement';
import { made } from './elements';

/** Smallest scale Excel prints at. */
const LEAST_SCALE = 10;

/**
 * Bytes of the copy. Rejects when the bytes are no workbook or the sheet is not there.
 * @returns null when an Excel table (插入—表格) lies over the sheet: its columns cannot be added to from outside
 */
export async function addColumns(bytes: Uint8Array, plan: ColumnPlan): Promise<Uint8Array | null> {
  const book = await BookParts.open(bytes);
  const part = book.sheetPart(plan.sheet);
  const sheet = await book.tree(part);
  if (!sheet || childOf(sheet, 'tableParts')) return null;
  const data = numbered(sheet);
  const before = printedWidth(sheet, plan);
  const placed = plan.columns
    .map((column, place) => ({ column, place }))
    .sort((a, b) => b.column.after - a.column.after || b.place - a.place);
  for (const { column } of placed) {
    insertColumn(sheet, data, column, plan);
    shareRules(sheet, column.like, column.after + 1);
  }
  for (const { row, column, text } of plan.texts) setText(cellElement(data, row, column), text);
  const after = printedWidth(sheet, plan) + addedWidth(sheet, plan);
  scaleDown(sheet, before / after);
  book.put(part, sheet);
  const afters = placed.map(({ column }) => column.after);
  await followInOtherSheets(book, plan.sheet, part, afters);
  await followInNames(book, plan.sheet, afters);
  await dropCalculationOrder(book);
  return book.toBytes();
}

/** Sum of the widths of the table's own columns. */
function printedWidth(sheet: XmlElement, { table }: ColumnPlan): number {
  let sum = 0;
  for (let column = table.left; column <= table.right; column += 1) sum += widthOf(sheet, column);
  return sum;
}

function addedWidth(sheet: XmlElement, { table, columns }: ColumnPlan): number {
  return columns.reduce((sum, _, place) => sum + widthOf(sheet, table.right + 1 + place), 0);
}

function widthOf(sheet: XmlElement, column: number): number {
  const found = childrenOf(childOf(sheet, 'cols'), 'col').find(
    ({ attributes }) => column >= Number(attributes.min) && column <= Number(attributes.max),
  );
  return Number(found?.attributes.width ?? childOf(sheet, 'sheetFormatPr')?.attributes.defaultColWidth ?? 9);
}

/** The page stays as wide as it was, unless it is fitted to the paper anyway. */
function scaleDown(sheet: XmlElement, factor: number): void {
  const fit = childOf(childOf(sheet, 'sheetPr'), 'pageSetUpPr')?.attributes.fitToPage;
  if (fit === '1' || fit === 'true') return;
  const setup = childOf(sheet, 'pageSetup') ?? made(sheet, 'pageSetup');
  const scale = Math.floor(Number(setup.attributes.scale ?? 100) * factor);
  setup.attributes.scale = String(Math.max(LEAST_SCALE, scale));
  if (!sheet.children.includes(setup)) putInOrder(sheet, setup);
}

async function followInOtherSheets(
  book: BookParts,
  sheet: string,
  own: string,
  afters: readonly number[],
): Promise<void> {
  for (const { name } of book.facts.sheets) {
    const part = book.sheetPartOrNull(name);
    if (part === null || part === own) continue;
    const bytes = await book.text(part);
    if (bytes === null || !bytes.includes('!')) continue;
    const tree = await book.tree(part);
    if (tree && follow(tree, sheet, afters)) book.put(part, tree);
  }
}

/** Answers whether anything changed. */
function follow(element: XmlElement, sheet: string, afters: readonly number[]): boolean {
  if (/^(?:f|formula|formula1|formula2)$/.test(localName(element))) {
    const text = textOf(element);
    const next = afters.reduce((formula, after) => shiftColumns(formula, after, sheet, false), text);
    if (next === text) return false;
    element.children = [next];
    return true;
  }
  let isChanged = false;
  for (const child of element.children)
    if (typeof child !== 'string' && follow(child, sheet, afters)) isChanged = true;
  return isChanged;
}

async function followInNames(book: BookParts, sheet: string, afters: readonly number[]): Promise<void> {
  const tree = await book.tree(book.workbookName);
  const names = childrenOf(childOf(tree ?? undefined, 'definedNames'), 'definedName');
  if (!tree || names.length === 0) return;
  for (const name of names)
    name.children = [afters.reduce((text, after) => shiftColumns(text, after, sheet, false), textOf(name))];
  book.put(book.workbookName, tree);
}

/** The order of calculation kept in the file names cells that have moved; Excel makes it anew. */
async function dropCalculationOrder(book: BookParts): Promise<void> {
  const chain = book.partOfKind('calcChain');
  if (chain === null) return;
  book.drop(chain);
  for (const name of [relationsName(book.workbookName), '[Content_Types].xml']) {
    const tree = await book.tree(name);
    if (!tree) continue;
    tree.children = tree.children.filter(
      (one) =>
        typeof one === 'string' ||
        !/calcChain/i.test(`${one.attributes.Type ?? ''}${one.attributes.PartName ?? ''}`),
    );
    book.put(name, tree);
  }
}
