// Which units does a cell name? The reader is made once for a region and a document, then reads any number of cells.

import type { Catalog, Region } from '../../catalog/Catalog';
import { emptyCatalog } from '../../catalog/emptyCatalog';
import { type CatalogIndex, catalogIndex } from './CatalogIndex';
import { type DenseCell, denseCell } from './DenseCell';
import type { Header, Piece } from './Piece';
import type { Unit } from './Unit';
import { type UnitCell, type Filler, emptyUnitCell } from './UnitCell';
import { cheapestChain } from './cheapestChain';
import { roleHint } from './forms/filler';
import { headersAt } from './forms/header';
import { type MisspellingIndex, misspellingIndex } from './misspelling';
import { piecesAt } from './piecesAt';
import { type ResolveContext, resolve } from './resolve';
import { printedSpan } from '../text';

/** What a reader knows of the document whose cells it reads. */
export interface UnitReaderContext {
  /** Catalog of the document's region; null when the region is not known. */
  readonly catalog: Catalog | null;
  /** Catalogs of other regions; their units are recognised only with their place before them. */
  readonly others?: readonly Catalog[];
  /** `YYYY-MM-DD` or `YYYY`; decides whether a former name was still right. */
  readonly documentDate?: string | null;
  /** Level of the document, when nothing else is known of its region. */
  readonly level?: Region['level'];
}

/** Reads unit cells. */
export interface UnitReader {
  /** The units of a cell in printed order. */
  readonly read: (cell: string) => Unit[];
  /** The units and everything else of a cell. */
  readonly readCell: (cell: string) => UnitCell;
}

/** Words that stand for no unit when they are the whole cell. */
const NONE = /^(?:无|暂无|没有|空|略|待定|不涉及|无责任单位|[-—–―/\\、,，.。~～_*]*)$/;
const SURE: ReadonlySet<Piece['form']> = new Set(['catalog', 'known', 'collective', 'filler', 'separator']);

/**
 * A reader for the cells of one document.
 * @example createUnitReader({ catalog: regionCatalog('沙坡头区') }).read('区财政局区医保局').length //=> 2
 */
export function createUnitReader(context: UnitReaderContext): UnitReader {
  const catalog = context.catalog ?? (context.level ? emptyCatalog(context.level) : null);
  const index = catalogIndex(catalog);
  const resolving: ResolveContext = {
    catalog,
    index,
    documentDate: context.documentDate ?? null,
    others: (context.others ?? [])
      .filter((other) => other.region.id !== catalog?.region.id)
      .map((other) => ({ catalog: other, index: catalogIndex(other) })),
  };
  let misspellings: MisspellingIndex | null = null;
  const readCell = (printed: string): UnitCell => {
    const cell = denseCell(printed);
    if (NONE.test(cell.text)) return emptyUnitCell(cell);
    let { pieces } = cheapestChain(cell, (at) => piecesAt(cell, at, index));
    if (!pieces.every(isSure)) {
      misspellings ??= misspellingIndex(index);
      const { at: misspelt } = misspellings;
      pieces = cheapestChain(cell, (at) => [...piecesAt(cell, at, index), ...misspelt(cell.text, at)]).pieces;
    }
    return toUnitCell(cell, pieces, resolving, index);
  };
  return { readCell, read: (printed) => readCell(printed).units };
}

/** Nothing to be gained from looking for misspellings. */
function isSure(piece: Piece): boolean {
  return SURE.has(piece.form) || (piece.form === 'composed' && piece.key !== null);
}

function toUnitCell(
  cell: DenseCell,
  pieces: readonly Piece[],
  context: ResolveContext,
  index: CatalogIndex,
): UnitCell {
  const units: Unit[] = [];
  const fillers: Filler[] = [];
  let before: Header | null = null;
  for (const piece of pieces) {
    if (piece.form === 'separator') continue;
    const [start, end] = printedSpan(cell.normal, piece.start, piece.end);
    const raw = cell.normal.printed.slice(start, end);
    if (piece.form === 'filler') {
      fillers.push({ raw, start, end, role: roleHint(cell.text.slice(piece.start, piece.end)) });
      continue;
    }
    const clean = cleanName(cell, piece);
    units.push({ raw, start, end, clean, ...resolve(piece, clean, cell.text, before, context) });
    before = headerOf(piece, cell.text, index) ?? before;
  }
  return { units, fillers };
}

/** Simplified, without blanks; brackets as wide as printed. */
function cleanName(cell: DenseCell, piece: Piece): string {
  let clean = '';
  for (let at = piece.start; at < piece.end; at++) {
    const character = cell.text[at] ?? '';
    const printed = cell.normal.printed[cell.normal.starts[at] ?? 0] ?? '';
    clean += /[\u3400-\u9fff]/.test(character) ? character : printed;
  }
  return clean;
}

/** Place or level that a piece prints and that holds for the names behind it. */
function headerOf(piece: Piece, text: string, index: CatalogIndex): Header | null {
  if (piece.form === 'place' || piece.form === 'collective' || piece.form === 'unknown') return null;
  if (piece.header) return piece.header.text === '' ? null : piece.header;
  if (piece.dropped) return null;
  return (
    headersAt(text, piece.start, index.places)
      .filter((header) => header.text !== '' && header.end < piece.end)
      .sort((a, b) => a.cost - b.cost)[0] ?? null
  );
}
