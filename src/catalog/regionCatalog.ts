// Which shipped catalog belongs to a region, and which shipped region does a title speak of?

import type { Catalog, Region } from './Catalog';
import { regionFromTitleText } from './regionFromTitleText';
import { shippedRegions } from './regions/headers';
import { loadedCatalog } from './regions/loadedCatalogs';

/**
 * The shipped catalog of a region, by its code, its full name or any word of it; null when it is not shipped
 * (or not fetched yet: `loadCatalogsNamedIn`).
 * @example regionCatalog('渝中区')?.region.id //=> '500103'
 */
export function regionCatalog(regionIdOrName: string): Catalog | null {
  const word = regionIdOrName.trim();
  const region = shippedRegions.find(
    ({ id, name, titleWords }) => id === word || name === word || titleWords.includes(word),
  );
  return region ? loadedCatalog(region.id) : null;
}

/**
 * The shipped region a title speaks of: the place it names first, to its most specific part. Null when no shipped region fits;
 * a district of a shipped city is not the city, and a place quoted later (推广三明市医改经验) does not count.
 * @example regionOfTitle('临夏州2021年重点工作任务')?.id //=> '622900'
 */
export function regionOfTitle(title: string): Region | null {
  const text = title.replace(/\s/g, '');
  const named = regionFromTitleText(text);
  if (named) return shippedRegions.find((region) => isNamed(region, named.name)) ?? null;
  const found = shippedRegions
    .flatMap((region) =>
      region.titleWords.map((word) => ({ region, at: text.indexOf(word), length: word.length })),
    )
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.length - a.length);
  return found[0]?.region ?? null;
}

function isNamed(region: Region, name: string): boolean {
  return region.name === name || region.titleWords.includes(name) || region.name.endsWith(name);
}
