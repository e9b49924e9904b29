// At which level does a well-formed name stand, and which unit of the catalog is the same body at the table's own level?

import type { Catalog, CatalogUnit } from '../../catalog/Catalog';
import type { Unit } from '../../language/unit/Unit';

const levels = ['自治区', '自治州', '国家', '省', '市', '州', '盟', '县', '区', '旗'];

/**
 * The level word a name begins with, where no place is named (市财政局, not 中卫市财政局); null for names the catalog knows.
 * @example levelOf({ match: 'pattern', clean: '市财政局', … }) //=> '市'
 */
export function levelOf({ match, collective, clean }: Unit): string | null {
  if (match !== 'pattern' || collective) return null;
  return levels.find((level) => clean.startsWith(level)) ?? null;
}

/** The catalog's unit whose full or short name differs from the unit's in the level word alone. */
export function sameBodyHere(unit: Unit, catalog: Catalog): CatalogUnit | null {
  const level = levelOf(unit);
  const { prefix } = catalog.region;
  if (level === null || prefix === '' || level === prefix) return null;
  const own = prefix + unit.clean.slice(level.length);
  return catalog.units.find(({ name, short }) => short === own || name === own) ?? null;
}
