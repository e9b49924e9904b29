// Where in the text of a worksheet part its rows, cells and formulas stand, so that one of them can be replaced and every other character stays.
import { MAX_COLUMN } from '../../address';
import { cellKey } from '../../SheetSnapshot';
import { cellPosition } from '../sheet/cellPosition';

/** A piece of the text; `end` is behind its last character. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** One element; `inner` is absent for an empty one (`<c …/>`). */
export interface FoundElement extends Piece {
  /** Attributes as they stand in the tag. */
  readonly attributes: string;
  /** Where the tag ends. */
  readonly tagEnd: number;
  readonly inner?: Piece;
}

/** A row with its cells by column. */
export interface FoundRow extends FoundElement {
  readonly cells: Map<number, FoundElement>;
}

/** The places that matter in a worksheet part. */
export interface SheetMap {
  /** Namespace prefix of the elements, with its colon. */
  readonly prefix: string;
  readonly dimension: FoundElement | undefined;
  readonly columns: readonly FoundElement[];
  readonly data: FoundElement;
  /** Only the rows asked for. */
  readonly rows: ReadonlyMap<number, FoundRow>;
  /** Where a row that is not there would stand: before the first one with a greater number. */
  readonly gaps: ReadonlyMap<number, number>;
  /** Cells with a formula, by `cellKey`, in every row; `formula` is the `<f>` element. */
  readonly formulas: ReadonlyMap<number, { readonly cell: FoundElement; readonly formula: FoundElement }>;
}

/** Comments, character data and processing instructions hide what looks like a tag in them. */
const TAG =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)((?:[^\s/>:]+:)?)([^\s/>:]+)((?:[^>"'/]|"[^"]*"|'[^']*'|\/(?!>))*)(\/?)>/g;

/** Maps a part that has been read before, and so is well-formed; null when it has no cells at all (`sheetData` missing). */
export function mapSheet(xml: string, wanted: ReadonlySet<number>): SheetMap | null {
  const columns: FoundElement[] = [];
  const rows = new Map<number, FoundRow>();
  const gaps = new Map<number, number>();
  const formulas = new Map<number, { cell: FoundElement; formula: FoundElement }>();
  const missing = [...wanted].sort((one, other) => one - other);
  let prefix = '';
  let dimension: FoundElement | undefined;
  let data: FoundElement | undefined;
  let row: FoundRow | undefined;
  let cell: FoundElement | undefined;
  let formula: FoundElement | undefined;
  let [rowNumber, column] = [0, 0];
  for (const found of xml.matchAll(TAG)) {
    const [whole, slash = '', space = '', name, attributes = '', empty = ''] = found;
    if (name === undefined) continue;
    const start = found.index;
    const tagEnd = start + whole.length;
    const close = (element: FoundElement | undefined): void => {
      if (element) Object.assign(element, { end: tagEnd, inner: { start: element.tagEnd, end: start } });
    };
    if (slash) {
      if (name === 'f') close(formula);
      if (name === 'c') close(cell);
      if (name === 'row') close(row);
      if (name === 'sheetData') {
        close(data);
        for (const one of missing) gaps.set(one, start);
      }
      continue;
    }
    const element: FoundElement = { start, end: tagEnd, tagEnd, attributes };
    if (name === 'dimension') dimension = element;
    else if (name === 'col') columns.push(element);
    else if (name === 'sheetData') {
      prefix = space;
      data = element;
      if (empty) for (const one of missing) gaps.set(one, tagEnd);
    } else if (name === 'row' && data) {
      const r = attributeOf(element, 'r');
      rowNumber = r === undefined ? rowNumber + 1 : Number(r);
      column = 0;
      row = { ...element, cells: new Map() };
      while (missing[0] !== undefined && missing[0] <= rowNumber) {
        const one = missing.shift();
        if (one !== undefined && one < rowNumber) gaps.set(one, start);
      }
      if (wanted.has(rowNumber)) rows.set(rowNumber, row);
    } else if (name === 'c' && row) {
      const r = attributeOf(element, 'r');
      column = (r === undefined ? column + 1 : cellPosition(r)?.column) ?? MAX_COLUMN;
      cell = element;
      row.cells.set(column, element);
    } else if (name === 'f' && cell) {
      formula = element;
      formulas.set(cellKey(rowNumber, column), { cell, formula: element });
    }
  }
  return data ? { prefix, dimension, columns, data, rows, gaps, formulas } : null;
}

/** Value of an attribute, as it stands there. */
export function attributeOf({ attributes }: FoundElement, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found ? (found[1] ?? found[2]) : undefined;
}
