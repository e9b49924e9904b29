// How do titles call the region: by its last part alone (沙坡头区)?

import type { SummaryInput } from './SummaryInput';

/** Longer names do not fit beside a page number. */
const LONGEST = 12;
/** 新疆维吾尔自治区博尔塔拉蒙古自治州: what stands before the last part. */
const ABOVE = /^.+(?:自治区|省|自治州|盟|市|县|区|旗)(?=.{3,}$)/;

/**
 * The shortest of the catalog's title words that ends like the full name; without a catalog the printed region, a long one
 * by its last part, or `''`.
 */
export function regionTitle({ catalog, table }: Pick<SummaryInput, 'catalog' | 'table'>): string {
  const region = catalog?.region;
  if (!region) {
    const printed = table.region ?? '';
    return printed.length > LONGEST ? printed.replace(ABOVE, '') : printed;
  }
  const ending = region.name.at(-1) ?? '';
  const words = region.titleWords.filter((word) => word.endsWith(ending));
  return words.sort((a, b) => a.length - b.length)[0] ?? region.name;
}
