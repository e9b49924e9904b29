// Which place or level was printed last? It holds for the names behind it that have none, and is looked up only when such a name comes.

import type { CatalogIndex } from './CatalogIndex';
import type { Header, Piece } from './Piece';
import { headersAt } from './forms/header';

/** The names of a cell read so far, and the last place or level among them. */
export interface HeaderTrail {
  readonly pass: (piece: Piece, text: string) => void;
  readonly last: () => Header | null;
}

/** A trail at the beginning of a cell. */
export function headerTrail(index: CatalogIndex): HeaderTrail {
  let passed: [Piece, string][] = [];
  let header: Header | null = null;
  return {
    pass: (piece, text) => passed.push([piece, text]),
    last: () => {
      for (const [piece, text] of passed) header = headerOf(piece, text, index) ?? header;
      passed = [];
      return header;
    },
  };
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
