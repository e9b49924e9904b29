// What does a new sheet 参考目录 begin with: the region's own catalog where one ships, else what the table names, 待确认.

import type { Catalog, CatalogUnit, Region } from '../../catalog/Catalog';
import { statusWords } from '../../catalog/statusWords';

/** The parts for a sheet that is not there yet. `learnt` are the table's units (`learnUnits`). */
export function startCatalog(
  shipped: Catalog | null,
  region: Region | null,
  learnt: readonly CatalogUnit[],
): Partial<Catalog> {
  if (shipped) return shipped;
  return { ...(region ? { region, version: '' } : {}), units: learnt, statusWords };
}
