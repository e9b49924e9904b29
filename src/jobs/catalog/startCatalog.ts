// What does a new sheet 参考目录 begin with?

import type { Catalog, Region } from '../../catalog/Catalog';
import { statusWords } from '../../catalog/statusWords';

/** The region's own catalog where one ships; else its name, and the words of 完成情况 that all offices use. */
export function startCatalog(shipped: Catalog | null, region: Region | null): Partial<Catalog> {
  return shipped ?? { ...(region ? { region, version: '' } : {}), statusWords };
}
