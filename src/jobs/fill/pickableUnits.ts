// From which units can a person pick: those of the catalog, then those that the table names besides.

import type { Catalog } from '../../catalog/Catalog';
import type { UnderstoodTable } from '../../table/UnderstoodTable';
import { isDoubtful, unitsInTable } from '../catalog/unitsInTable';
import { unitKey } from '../catalog/unitKey';
import { fillUnits, type FillUnit } from './fillUnits';

/** In protocol order, then as the table names them; names nobody knows are none to pick. */
export function pickableUnits(table: UnderstoodTable, catalog: Catalog | null): readonly FillUnit[] {
  const doubtful = new Set(
    unitsInTable(table)
      .filter(({ unit }) => isDoubtful(unit) || unit.collective)
      .map(({ unit }) => unitKey(unit)),
  );
  const named = new Map(fillUnits(table, catalog).map((unit) => [unit.key, unit]));
  const listed = (catalog?.units ?? [])
    .filter(({ successor, confirm }) => successor === null && confirm === undefined)
    .map(({ id, name, short, aliases }): FillUnit => {
      const { lead = 0, coop = 0 } = named.get(id) ?? {};
      return { key: id, name: short, lead, coop, names: [...new Set([short, name, ...aliases])] };
    });
  const known = new Set(listed.map(({ key }) => key));
  const others = [...named.values()].filter(({ key }) => !known.has(key) && !doubtful.has(key));
  return [...listed, ...others];
}
