// A worksheet part with some cells written: their own elements change, and nothing else.
import { areaAddress, cellAddress, parseAddress } from '../../address';
import type { CellContent } from '../../Edit';
import { cellKey } from '../../SheetSnapshot';
import { element, escapeCellText } from '../write/xml';
import { attributeOf, type FoundElement, type FoundRow, type SheetMap } from './SheetMap';
import { spliced, type Splice } from './splice';

/** A cell to be written; `style` is its place among the workbook's cell formats. */
export interface CellToWrite {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly style: string | undefined;
}

/** The part's text afterwards. Cells of the keys `outdated` lose the results of their formulas; `formulas` are written anew. */
export function writtenSheet(
  xml: string,
  map: SheetMap,
  cells: readonly CellToWrite[],
  outdated: ReadonlySet<number>,
  formulas: readonly Splice[],
): string {
  const byRow = new Map<number, CellToWrite[]>();
  for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const written = new Set(cells.map(({ row, column }) => cellKey(row, column)));
  const splices: Splice[] = [];
  for (const [row, own] of [...byRow].sort(([one], [other]) => one - other)) {
    own.sort((one, other) => one.column - other.column);
    const there = map.rows.get(row);
    splices.push(...(there ? rowSplices(there, own, map.prefix) : newRow(row, own, map)));
  }
  for (const [key, { cell, formula }] of map.formulas)
    if (outdated.has(key) && !written.has(key)) splices.push(...withoutResult(xml, cell, formula));
  const ends = map.data.inner ? [] : emptyData(xml, map, splices.splice(0));
  return spliced(xml, [...splices, ...formulas, ...ends, ...widened(xml, map, cells)]);
}

function rowSplices(row: FoundRow, cells: readonly CellToWrite[], prefix: string): Splice[] {
  const splices: Splice[] = [];
  const places = [...row.cells].sort(([one], [other]) => one - other);
  let added = '';
  for (const cell of cells) {
    const there = row.cells.get(cell.column);
    const text = cellText(cell, prefix);
    if (there) {
      splices.push({ start: there.start, end: there.end, text });
      continue;
    }
    const next = places.find(([column]) => column > cell.column)?.[1].start ?? row.inner?.end;
    if (next === undefined) added += text;
    else splices.push({ start: next, end: next, text });
  }
  if (row.inner || added === '') return splices;
  return [{ start: row.tagEnd - 2, end: row.tagEnd, text: `>${added}</${prefix}row>` }];
}

function newRow(row: number, cells: readonly CellToWrite[], { prefix, gaps }: SheetMap): Splice[] {
  const at = gaps.get(row) ?? 0;
  const inside = cells.map((cell) => cellText(cell, prefix)).join('');
  return inside === '' ? [] : [{ start: at, end: at, text: element(`${prefix}row`, { r: row }, inside) }];
}

/** `<sheetData/>` opens for its first rows. */
function emptyData(xml: string, { prefix, data }: SheetMap, rows: readonly Splice[]): Splice[] {
  if (rows.length === 0) return [];
  const tag = xml.slice(data.start, data.end).replace(/\s*\/>$/, '>');
  const text = `${tag}${rows.map((one) => one.text).join('')}</${prefix}sheetData>`;
  return [{ start: data.start, end: data.end, text }];
}

/** The `<c>` element; '' for a blank that has no look of its own. */
function cellText({ row, column, content, style }: CellToWrite, prefix: string): string {
  const r = cellAddress(row, column);
  const cell = (t: string | undefined, ...inside: string[]): string =>
    element(`${prefix}c`, { r, s: style, t }, ...inside);
  const part = (name: string, text: string): string => `<${prefix}${name}>${text}</${prefix}${name}>`;
  if (content === null || content === '') return style === undefined ? '' : cell(undefined);
  if (typeof content === 'object')
    return cell(undefined, part('f', escapeCellText(content.formula.replace(/^=/, ''))));
  if (typeof content === 'boolean') return cell('b', part('v', String(Number(content))));
  if (typeof content === 'number') return cell(undefined, part('v', String(content)));
  const text = escapeCellText(content.replace(/\r\n?/g, '\n'));
  return cell('inlineStr', part('is', `<${prefix}t xml:space="preserve">${text}</${prefix}t>`));
}

/** The formula stays, its result and the result's type go. */
function withoutResult(xml: string, cell: FoundElement, formula: FoundElement): Splice[] {
  if (!cell.inner) return [];
  const tag = xml.slice(cell.start, cell.tagEnd).replace(/\st\s*=\s*(?:"[^"]*"|'[^']*')/, '');
  return [
    { start: cell.start, end: cell.tagEnd, text: tag },
    { start: cell.inner.start, end: formula.start, text: '' },
    { start: formula.end, end: cell.inner.end, text: '' },
  ];
}

/** The stated used area grows over cells outside it. */
function widened(xml: string, { dimension }: SheetMap, cells: readonly CellToWrite[]): Splice[] {
  const stated = dimension && attributeOf(dimension, 'ref');
  const area = stated === undefined ? null : parseAddress(stated);
  if (!dimension || stated === undefined || !area) return [];
  const wide = { ...area };
  for (const { row, column, content } of cells) {
    if (content === null || content === '') continue;
    wide.top = Math.min(wide.top, row);
    wide.left = Math.min(wide.left, column);
    wide.bottom = Math.max(wide.bottom, row);
    wide.right = Math.max(wide.right, column);
  }
  if (areaAddress(wide) === areaAddress(area)) return [];
  const { start, tagEnd: end } = dimension;
  return [{ start, end, text: xml.slice(start, end).replace(stated, areaAddress(wide)) }];
}
