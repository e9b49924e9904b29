// A worksheet part with one more column: everything that names a column to its right goes with it.
import {
  type Area,
  areaAddress,
  cellAddress,
  columnLetters,
  columnNumber,
  MAX_COLUMN,
  parseAddress,
} from '../../address';
import type { ColumnPlan, NewColumn } from '../../ColumnPlan';
import { cellPosition } from '../sheet/cellPosition';
import { childOf, childrenOf, made, textOf } from './elements';
import { putInOrder } from './sheetOrder';
import type { XmlElement } from './XmlElement';

/** Cells and whole columns in a formula, with the sheet they stand on, outside of quoted text. */
const REFERENCE =
  /"(?:[^"]|"")*"|(?:('(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)?(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(?:(\$?[1-9]\d{0,6})|(?=:\$?[A-Z]{1,3}(?![\p{L}\p{N}_(])))(?::(\$?)([A-Z]{1,3})(\$?[1-9]\d{0,6})?)?(?![\p{L}\p{N}_.(!])/gu;

/**
 * References to the sheet as they are once a column has come behind `after`; an area that ends there grows.
 * @param own whether references without a sheet mean it
 */
export function shiftColumns(formula: string, after: number, sheet: string, own: boolean): string {
  return formula.replace(REFERENCE, (whole: string, ...found: (string | undefined)[]) => {
    const [name, fix = '', first, row = '', fixTo = '', last, rowTo = ''] = found;
    const isMeant = name === undefined ? own : plainName(name) === sheet;
    if (first === undefined || !isMeant) return whole;
    const head = name === undefined ? '' : `${name}!`;
    const start = moved(columnNumber(first), after);
    if (last === undefined) return `${head}${fix}${columnLetters(start)}${row}`;
    const end =
      columnNumber(last) >= after && columnNumber(first) <= after
        ? columnNumber(last) + 1
        : moved(columnNumber(last), after);
    return `${head}${fix}${columnLetters(start)}${row}:${fixTo}${columnLetters(Math.min(end, MAX_COLUMN))}${rowTo}`;
  });
}

/** Excel's width of a column nobody set. */
const DEFAULT_WIDTH = 9;

function plainName(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function moved(column: number, after: number): number {
  return column > after ? column + 1 : column;
}

/** Changes the sheet in place; its rows and cells have been numbered. */
export function insertColumn(
  sheet: XmlElement,
  data: XmlElement,
  { after, like, isSpanned, width }: NewColumn,
  { table, headerRows, sheet: name }: ColumnPlan,
): void {
  const isHeader = (row: number): boolean => headerRows.some(({ from, to }) => row >= from && row <= to);
  for (const row of childrenOf(data, 'row')) moveCells(row, after, like, isHeader(Number(row.attributes.r)));
  for (const row of childrenOf(data, 'row'))
    for (const cell of childrenOf(row, 'c')) {
      const formula = childOf(cell, 'f');
      if (!formula) continue;
      formula.children = [shiftColumns(textOf(formula), after, name, true)];
      if (formula.attributes.ref)
        formula.attributes.ref = shiftColumns(formula.attributes.ref, after, name, true);
    }
  moveMerges(sheet, { after, like, isSpanned, width }, table, isHeader);
  moveWidths(sheet, after, like, width);
  for (const rule of rulesOf(sheet)) {
    rule.attributes.sqref = areas(rule.attributes.sqref ?? '', after);
    for (const formula of formulasOf(rule))
      formula.children = [shiftColumns(textOf(formula), after, name, true)];
  }
  for (const one of ['autoFilter', 'dimension']) {
    const found = childOf(sheet, one);
    if (found?.attributes.ref) found.attributes.ref = areas(found.attributes.ref, after);
  }
  for (const link of childrenOf(childOf(sheet, 'hyperlinks'), 'hyperlink'))
    link.attributes.ref = areas(link.attributes.ref ?? '', after);
}

/** Cells to the right move on; the new one has the look of the one it is like, and in headers its text. */
function moveCells(row: XmlElement, after: number, like: number, isHeader: boolean): void {
  delete row.attributes.spans;
  const number = Number(row.attributes.r);
  let source: XmlElement | undefined;
  let behind = 0;
  for (const cell of childrenOf(row, 'c')) {
    const column = cellPosition(cell.attributes.r ?? '')?.column ?? 1;
    if (column === like) source = cell;
    if (column <= after) behind = row.children.indexOf(cell) + 1;
    else cell.attributes.r = cellAddress(number, column + 1);
  }
  if (!source) return;
  const { s, t } = source.attributes;
  const look = { r: cellAddress(number, after + 1), ...(s === undefined ? {} : { s }) };
  const isText = isHeader && t !== undefined && childOf(source, 'f') === undefined;
  const cell = made(row, 'c', isText ? { ...look, t } : look, isText ? source.children : []);
  row.children.splice(behind, 0, cell);
}

/** Merged cells of the column it is like are made for it too; what spans the table, or the headings around it, spans it. */
function moveMerges(
  sheet: XmlElement,
  { after, like, isSpanned }: NewColumn,
  table: ColumnPlan['table'],
  isHeader: (row: number) => boolean,
): void {
  const list = childOf(sheet, 'mergeCells');
  if (!list) return;
  const all = childrenOf(list, 'mergeCell').flatMap(({ attributes }): Area[] => {
    const area = parseAddress(attributes.ref ?? '');
    if (!area) return [];
    const { top, left, bottom, right } = area;
    const isTitle = !isHeader(top) && (right - left + 1) * 2 > table.right - table.left + 1;
    const isWhole = right >= table.right && (left <= table.left || isTitle);
    const grows = right > after || (right === after && left < right && (isSpanned || isWhole));
    const own = { top, left: moved(left, after), bottom, right: left > after || grows ? right + 1 : right };
    const twin = left === like && right === like ? [{ top, left: after + 1, bottom, right: after + 1 }] : [];
    return [own, ...twin];
  });
  list.children = all.map((area) => made(list, 'mergeCell', { ref: areaAddress(area) }));
  list.attributes.count = String(all.length);
}

function moveWidths(sheet: XmlElement, after: number, like: number, own: number): void {
  const list = childOf(sheet, 'cols') ?? made(sheet, 'cols');
  const ranges = childrenOf(list, 'col').map(({ attributes }) => ({
    attributes,
    min: Number(attributes.min),
    max: Number(attributes.max),
  }));
  const source = ranges.find(({ min, max }) => like >= min && like <= max)?.attributes ?? {};
  const width = own > 0 ? own : Number(source.width ?? DEFAULT_WIDTH);
  const before = ranges.flatMap(({ attributes, min, max }) => {
    if (max <= after) return [{ attributes, min, max }];
    if (min > after) return [{ attributes, min: min + 1, max: Math.min(max + 1, MAX_COLUMN) }];
    return [
      { attributes, min, max: after },
      { attributes, min: after + 2, max: Math.min(max + 1, MAX_COLUMN) },
    ];
  });
  const { hidden: _hidden, ...look } = source;
  const added = {
    attributes: { ...look, width: String(width), customWidth: '1' },
    min: after + 1,
    max: after + 1,
  };
  list.children = [...before, added]
    .filter(({ min, max }) => min <= max)
    .sort((a, b) => a.min - b.min)
    .map(({ attributes, min, max }) => made(list, 'col', { ...attributes, min, max }));
  if (!sheet.children.includes(list)) putInOrder(sheet, list);
}

function areas(references: string, after: number): string {
  return references
    .split(/\s+/)
    .map((reference) => {
      const area = parseAddress(reference);
      if (!area) return reference;
      const right =
        area.left <= after && area.right >= after && area.left < area.right
          ? area.right + 1
          : moved(area.right, after);
      return areaAddress({ ...area, left: moved(area.left, after), right });
    })
    .join(' ');
}

function rulesOf(sheet: XmlElement): readonly XmlElement[] {
  return [
    ...childrenOf(sheet, 'conditionalFormatting'),
    ...childrenOf(childOf(sheet, 'dataValidations'), 'dataValidation'),
    ...childrenOf(childOf(sheet, 'ignoredErrors'), 'ignoredError'),
    ...childrenOf(childOf(sheet, 'protectedRanges'), 'protectedRange'),
  ];
}

function formulasOf(rule: XmlElement): readonly XmlElement[] {
  const own = [...childrenOf(rule, 'formula1'), ...childrenOf(rule, 'formula2')];
  return [...own, ...childrenOf(rule, 'cfRule').flatMap((one) => childrenOf(one, 'formula'))];
}

/** Lists that hold for one column only hold for its twin too. */
export function shareRules(sheet: XmlElement, like: number, twin: number): void {
  for (const rule of rulesOf(sheet)) {
    const own = (rule.attributes.sqref ?? '')
      .split(/\s+/)
      .flatMap((reference) => parseAddress(reference) ?? []);
    const twins = own.filter(({ left, right }) => left === like && right === like);
    const more = twins.map((area) => areaAddress({ ...area, left: twin, right: twin }));
    rule.attributes.sqref = [rule.attributes.sqref ?? '', ...more].join(' ').trim();
  }
}
