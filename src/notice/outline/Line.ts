// A paragraph (or a piece cut from a glued one) with what was recognised in it before anything is decided.

import type { PlacedClause } from '../clause/findClauses';
import type { Marker } from './marker';

/** What a paragraph of the document holds of a line. */
export interface PrintedText {
  readonly paragraph: number;
  readonly text: string;
}

export interface Line {
  /** First paragraph it stands in, from 1. */
  readonly paragraph: number;
  /** As printed; lines broken by a page's margin are one. */
  readonly text: string;
  /** The paragraphs it was printed on, where it was put together from several. */
  readonly printed?: readonly PrintedText[];
  /** Head or foot of a page. */
  readonly isFurniture?: true;
  readonly marker: Marker | null;
  readonly clauses: readonly PlacedClause[];
  /** Nothing but a clause. */
  readonly isClause: boolean;
}
