// One unit named in a cell, as read: where it stands, what it says, and which unit of the catalog it is (if it is one).

import type { UnitKind } from '../../catalog/Catalog';

/** `exact` the catalog's name or short form · `alias` · `former` · `pattern` well-formed, of the right level, not listed · `typo` · `unknown`. */
export type UnitMatch = 'exact' | 'alias' | 'former' | 'pattern' | 'typo' | 'unknown';

export interface UnitCandidate {
  /** Null for a well-formed name that the catalog does not list. */
  readonly id: string | null;
  readonly name: string;
  readonly short: string;
}

/** A unit (单位) named in a cell. */
export interface Unit {
  /** `cell.slice(start, end)` of the cell as printed; may hold a line break or a gloss. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** `raw` in Simplified Chinese without glosses, blanks and line breaks; nothing added, expanded or corrected. */
  readonly clean: string;
  readonly id: string | null;
  readonly name: string | null;
  readonly short: string | null;
  readonly kind: UnitKind;
  readonly match: UnitMatch;
  /** Stands for many bodies (各街道, 各相关部门). */
  readonly collective: boolean;
  /** Today's name of a unit that was renamed or dissolved. */
  readonly successor: string | null;
  /** Best first; for `typo` and for ties. A typo is never accepted silently. */
  readonly candidates: readonly UnitCandidate[];
}
