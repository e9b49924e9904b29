// Which region does a document speak for, and which catalog goes with it? As the person says, else as the document's lines name it.

import { regionCatalog, regionFromTitleText, regionOfTitle } from '../catalog';
import type { Catalog } from '../catalog/Catalog';

/** A region by its full name, and its catalog where one ships. */
export interface CatalogAndRegion {
  readonly catalog: Catalog | null;
  readonly region: string | null;
}

/**
 * The region said (blank: none said), else the first one the lines name: a shipped one, then one nobody prepared.
 * `isUnprepared`: the person says that none of the shipped ones is meant.
 * @example regionOf(['沙坡头区2022年重点任务'], undefined).region //=> '宁夏回族自治区中卫市沙坡头区'
 */
export function regionOf(
  lines: readonly string[],
  said: string | undefined,
  isUnprepared = false,
): CatalogAndRegion {
  if (said !== undefined && said !== '') {
    const catalog = regionCatalog(said);
    return { catalog, region: catalog?.region.name ?? said };
  }
  for (const line of isUnprepared ? [] : lines) {
    const region = regionOfTitle(line);
    if (region) return { catalog: regionCatalog(region.id), region: region.name };
  }
  for (const line of lines) {
    const region = regionFromTitleText(line);
    if (region) return { catalog: null, region: region.name };
  }
  return { catalog: null, region: null };
}
