// Form: a name the region's own catalog lists, in any of its written forms.

import { type Piece, piece } from '../Piece';
import type { CatalogIndex } from '../CatalogIndex';

/** Pieces that begin at `at`. */
export function catalogNames(text: string, at: number, index: CatalogIndex, found: Piece[]): void {
  index.names.visit(text, at, (end, entry) => {
    found.push(
      piece('catalog', at, end, entry.dropped ? 1.05 : 0.95, {
        kind: entry.hits[0]?.unit.kind ?? 'other',
        hits: entry.hits,
        dropped: entry.dropped,
      }),
    );
  });
}
