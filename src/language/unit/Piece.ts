// One piece of a cell that a form has recognised: a unit, words read over, or text nobody knows.

import type { CatalogUnit, UnitKind } from '../../catalog/Catalog';
import type { Body } from './lexicon/Body';

/** Level of administration a name speaks of. */
export type NameLevel = 'nation' | 'province' | 'prefecture' | 'county' | 'township';

/** Place and level before a name (沙坡头区, 市, 自治区). */
export interface Header {
  /** End (exclusive) in the dense text. */
  readonly end: number;
  /** As it stands in the dense text, 中共 left out; empty when nothing stands before the name. */
  readonly text: string;
  readonly level: NameLevel | null;
  /** A place is named, not only a level. */
  readonly place: boolean;
  readonly cost: number;
}

/** What a catalog says about a printed form of a name. */
export interface CatalogHit {
  readonly unit: CatalogUnit;
  readonly match: 'exact' | 'alias' | 'former';
  /** Day the printed name ended, when the catalog says so. */
  readonly until: string | null;
}

/** A recognised stretch `[start, end)` of the dense text. The cheapest chain of pieces is the reading of a cell. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly cost: number;
  readonly form:
    | 'catalog'
    | 'known'
    | 'composed'
    | 'subject'
    | 'shaped'
    | 'place'
    | 'collective'
    | 'typo'
    | 'filler'
    | 'separator'
    | 'unknown';
  readonly kind: UnitKind;
  readonly header: Header | null;
  readonly body: Body | null;
  /** End of the name before its bracket (市发改委(代建办)); `end` when there is none. */
  readonly nameEnd: number;
  /** Key of a name put together from known subjects (工信和商务局). */
  readonly key: string | null;
  /** The catalog's units with this printed form, own region first. */
  readonly hits: readonly CatalogHit[];
  /** For a misspelt name that no catalog lists: the names that may be meant, without place and level. */
  readonly meant: readonly string[];
  /** The name stands without its level. */
  readonly dropped: boolean;
}

const NO_HITS: readonly CatalogHit[] = [];
const NO_NAMES: readonly string[] = [];

/** A piece; what is not given is empty. Written out, so that all pieces have one shape and are cheap to make. */
export function piece(
  form: Piece['form'],
  start: number,
  end: number,
  cost: number,
  further: Partial<Piece> = {},
): Piece {
  return {
    start,
    end,
    cost,
    form,
    kind: further.kind ?? 'other',
    header: further.header ?? null,
    body: further.body ?? null,
    nameEnd: further.nameEnd ?? end,
    key: further.key ?? null,
    hits: further.hits ?? NO_HITS,
    meant: further.meant ?? NO_NAMES,
    dropped: further.dropped ?? false,
  };
}
