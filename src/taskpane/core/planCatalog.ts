// The sheet 参考目录 as it would stand with something new on it; and the catalog as it is handed on.

import type { Catalog } from '../../catalog/Catalog';
import { catalogSheetPlan } from '../../catalog/sheet/catalogSheetPlan';
import { gridOf } from '../../catalog/sheet/CatalogGrid';
import { putCatalog } from '../../catalog/sheet/putCatalog';
import { catalogJson, forOthers } from '../../jobs/catalog/catalogFiles';
import { startCatalog } from '../../jobs/catalog/startCatalog';
import type { SheetPlan } from '../../workbook/SheetPlan';
import type { CatalogInWorkbook } from './viewCatalog';

/** The sheet with the parts on it; where there is none yet, a new one that begins with the region's own catalog, unless a whole catalog comes. */
export function planCatalog(
  { sheet, catalog, region }: CatalogInWorkbook,
  parts: Partial<Catalog>,
): SheetPlan {
  if (sheet) return catalogSheetPlan(putCatalog(gridOf(sheet), parts));
  const start = parts.region ? {} : startCatalog(catalog, region);
  return catalogSheetPlan(putCatalog(putCatalog(null, start), parts));
}

/** The catalog for others; null when there is nothing to hand on. */
export function handedOn({ own, catalog, region }: CatalogInWorkbook): HandedOn | null {
  const whole = own ? { ...own, ...(region ? { region } : {}) } : catalog;
  if (!whole) return null;
  const handed = forOthers(whole);
  return { json: catalogJson(handed), plan: catalogSheetPlan(putCatalog(null, handed), true) };
}

/** The same catalog as text and as a sheet of its own. */
export interface HandedOn {
  readonly json: string;
  readonly plan: SheetPlan;
}
