// What is known of a name without its place and level (财政局, 委组织部): which kind of body it is and what a reform made of it.

import type { UnitKind } from '../../../catalog/Catalog';

/** The known part of a name behind place and level. */
export interface Body {
  /** Two bodies of one region with one key are the same body. */
  readonly key: string;
  readonly kind: UnitKind;
  /** What stands before the name when place and level are put back (委 for 组织部); null when nothing is put back (国家机构, 企业, 园区). */
  readonly lead: string | null;
  /** Levels the name is right at; null = any. */
  readonly level: 'nation' | 'province' | null;
  /** Today's name behind place and level, when a reform ended this one. */
  readonly reform: {
    readonly until: string;
    readonly today: string;
    readonly standsIn: readonly string[];
  } | null;
  /** Only place or level before it makes it a name (委, 委员会, 政府). */
  readonly needsHeader: boolean;
  /** Not one body but all of its sort when nothing stands before it (街道办事处, 乡镇人民政府). */
  readonly generic: boolean;
}
