// What do the pieces of a cell say: which units, with which names, and which words were read over?

import type { CatalogIndex } from './CatalogIndex';
import type { DenseCell } from './DenseCell';
import type { Header, Piece } from './Piece';
import type { Unit } from './Unit';
import type { Filler, UnitCell } from './UnitCell';
import { roleHint } from './forms/filler';
import { headersAt } from './forms/header';
import { type ResolveContext, resolve } from './resolve';
import { printedSpan } from '../text';

/** Units and fillers of a cell; a place or level once printed holds for the names behind it that have none. */
export function toUnitCell(
  cell: DenseCell,
  pieces: readonly Piece[],
  context: ResolveContext,
  index: CatalogIndex,
): UnitCell {
  const units: Unit[] = [];
  const fillers: Filler[] = [];
  const isOnlyPersons = !pieces.some(({ form }) => form !== 'filler' && form !== 'separator');
  let before: Header | null = null;
  for (const piece of pieces) {
    if (piece.form === 'separator') continue;
    const [start, end] = printedSpan(cell.normal, piece.start, piece.end);
    const raw = cell.normal.printed.slice(start, end);
    if (piece.form === 'filler' && !(isOnlyPersons && piece.kind === 'person')) {
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
