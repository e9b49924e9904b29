// In which order do units stand? In the catalog's, never by count: a ranked list of bureaus is a political statement.

import type { Catalog, UnitKind } from '../catalog/Catalog';
import type { UnderstoodTable } from '../table/UnderstoodTable';
import { unitName } from './unitName';

const kinds: readonly UnitKind[] = [
  'party',
  'government',
  'people',
  'court',
  'group',
  'institution',
  'company',
  'township',
  'collective',
  'person',
  'other',
];

/** Place of every unit name of the table; the catalog's units first, then the others by kind and first appearance. */
export function protocolOrder(table: UnderstoodTable, catalog: Catalog | null): ReadonlyMap<string, number> {
  const places = new Map((catalog?.units ?? []).map(({ id }, place) => [id, place]));
  const found = new Map<string, number>();
  for (const { units } of table.tasks) {
    for (const unit of [...units.lead, ...units.responsible, ...units.coop]) {
      const { name } = unitName(unit);
      const place = unit.id === null ? undefined : places.get(unit.id);
      if (!found.has(name)) found.set(name, place ?? places.size + kinds.indexOf(unit.kind));
    }
  }
  const ordered = [...found].sort(([, a], [, b]) => a - b);
  return new Map(ordered.map(([name], place) => [name, place]));
}
