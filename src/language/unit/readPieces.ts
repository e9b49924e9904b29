// How is a whole cell cut into pieces: first by the forms that leave no doubt, then by all, then with misspellings?

import type { CatalogIndex } from './CatalogIndex';
import type { DenseText } from './DenseCell';
import type { Piece } from './Piece';
import { cheapestChain, readsAll } from './cheapestChain';
import type { Misspellings } from './forms/misspelling';
import { piecesAt } from './piecesAt';

const SURE: ReadonlySet<Piece['form']> = new Set(['catalog', 'known', 'collective', 'filler', 'separator']);

/** The pieces of a cell in printed order; every character is in exactly one. */
export function readPieces(cell: DenseText, index: CatalogIndex, misspellings: () => Misspellings): Piece[] {
  return surePieces(cell, index) ?? anyPieces(cell, index, misspellings);
}

/** The chain of forms that leave no doubt, if they read the whole cell. */
export function surePieces(cell: DenseText, index: CatalogIndex): Piece[] | null {
  const pieces = readsAll(cell, (at) => piecesAt(cell, at, index, 'sure'), Infinity);
  return pieces?.every(isSure) ? pieces : null;
}

/** The chain of all forms; where it leaves a doubt, misspellings are looked for too. */
export function anyPieces(cell: DenseText, index: CatalogIndex, misspellings: () => Misspellings): Piece[] {
  const found: (readonly Piece[])[] = [];
  const all = (at: number): readonly Piece[] => (found[at] ??= piecesAt(cell, at, index));
  const pieces = cheapestChain(cell, all);
  if (pieces.every(isSure)) return pieces;
  const doubtful = doubtfulStarts(pieces);
  const { at: misspelt } = misspellings();
  return cheapestChain(cell, (at) => (doubtful.has(at) ? [...all(at), ...misspelt(cell.text, at)] : all(at)));
}

/** Where a misspelt name may begin: inside a doubtful piece, or with the piece right before it (区委 before 组织布). */
function doubtfulStarts(pieces: readonly Piece[]): Set<number> {
  const starts = new Set<number>();
  pieces.forEach((one, place) => {
    if (isSure(one)) return;
    for (let at = one.start; at < one.end; at++) starts.add(at);
    const before = pieces[place - 1];
    if (before && before.form !== 'separator') starts.add(before.start);
  });
  return starts;
}

/** Nothing to be gained from looking for misspellings. */
export function isSure(piece: Piece): boolean {
  return SURE.has(piece.form) || (piece.form === 'composed' && piece.key !== null);
}
