// Which units does a table name that its catalog does not list? As rows for 单位目录, 待确认: only a person blesses them.

import type { CatalogUnit, Region } from '../../catalog/Catalog';
import { fill } from '../../messages/fill';
import { learntWords } from '../../messages/zh-CN/catalogSheet';
import type { NamedUnit } from './unitsInTable';

/** Cells named in a row; more would not fit. */
const PLACES = 6;

/** Every unit once, with how often it stands in the table and where; collective names, persons and slips are none. */
export function learnUnits(named: readonly NamedUnit[], region: Region | null): readonly CatalogUnit[] {
  const units = new Map<string, CatalogUnit>();
  for (const { unit, places } of named) {
    const { match, kind, collective, clean } = unit;
    const isNew = unit.id === null && (match === 'pattern' || match === 'unknown');
    if (!isNew || collective || kind === 'person') continue;
    const short = unit.short ?? clean;
    const id = region?.id ? `${region.id}/${short}` : short;
    if (units.has(id)) continue;
    const cells = places.map(({ cell }) => cell);
    const shown = cells.slice(0, PLACES).join('、');
    units.set(id, {
      id,
      name: unit.name ?? clean,
      short,
      kind,
      aliases: [],
      former: [],
      successor: null,
      count: cells.length,
      where: cells.length > PLACES ? fill(learntWords.more, { cells: shown }) : shown,
      confirm: 'pending',
    });
  }
  return [...units.values()];
}
