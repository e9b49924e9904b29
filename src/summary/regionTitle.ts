// How do titles call the region: by its last part alone (沙坡头区)?

import type { SummaryInput } from './SummaryInput';

/** The shortest of the catalog's title words that ends like the full name; without a catalog the printed region, or `''`. */
export function regionTitle({ catalog, table }: Pick<SummaryInput, 'catalog' | 'table'>): string {
  const region = catalog?.region;
  if (!region) return table.region ?? '';
  const ending = region.name.at(-1) ?? '';
  const words = region.titleWords.filter((word) => word.endsWith(ending));
  return words.sort((a, b) => a.length - b.length)[0] ?? region.name;
}
