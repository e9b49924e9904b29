// A paragraph (or a piece cut from a glued one) with what was recognised in it before anything is decided.

import type { PlacedClause } from '../clause/findClauses';
import type { Marker } from './marker';

export interface Line {
  /** Paragraph, from 1. */
  readonly paragraph: number;
  /** As printed. */
  readonly text: string;
  readonly marker: Marker | null;
  readonly clauses: readonly PlacedClause[];
  /** Nothing but a clause. */
  readonly isClause: boolean;
}
