// What the national layer says about one kind of body: its forms of name, and what became of it.

import type { UnitKind } from '../Catalog';

/** A kind of body (部门种类): every way its name is written without place and level. */
export interface NameKind {
  /** Stable word for the kind; the same body has the same kind under every form of its name. */
  readonly id: string;
  readonly kind: UnitKind;
  /** The subject of the name, fullest form first (卫生健康, 卫健). */
  readonly stems: readonly string[];
  /** What follows the stem (委, 局, 厅, 部, 办 …); empty = the stem is the whole name. */
  readonly organs: readonly string[];
  /** Set for a kind that a reform ended. */
  readonly reform: Reform | null;
}

/** What a reform of the institutions (机构改革) made of a kind. */
export interface Reform {
  /** Last day (`YYYY-MM-DD`) on which the name was right in most places. */
  readonly until: string;
  /** Stem and organ of the body that took over, full and short; an empty organ keeps the old one. */
  readonly full: string;
  readonly short: string;
  readonly organ: string;
  /** Regions where the old name stands to this day. */
  readonly standsIn: readonly string[];
}

/**
 * The kinds of one row: words with blanks between are forms of one name, `|` parts bodies, and a row that begins with `|` gives every word a body of its own.
 * @example nameKinds('institution', 'culture', '| 图书馆 文化馆').length //=> 2
 */
export function nameKinds(
  kind: UnitKind,
  id: string,
  stems: string,
  organs = '',
  reform: Reform | null = null,
): NameKind[] {
  const bodies = stems.startsWith('|') ? words(stems.slice(1)) : stems.split('|');
  return bodies.map((body, at) => ({
    id: at === 0 ? id : `${id}.${at}`,
    kind,
    stems: words(body),
    organs: words(organs),
    reform,
  }));
}

function words(row: string): string[] {
  return row.split(/\s+/).filter((word) => word !== '' && word !== '|');
}
