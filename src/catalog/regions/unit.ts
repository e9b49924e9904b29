// One row of a shipped 单位目录, written short; its id is the region's code and the printed short form, stable for ever.

import type { CatalogUnit, Region, UnitKind } from '../Catalog';

/** What only some units have. */
type Further = Partial<Pick<CatalogUnit, 'aliases' | 'former' | 'successor'>>;

/**
 * A unit of a shipped catalog.
 * @example unit(region, 'government', '区财政局', '沙坡头区财政局').id //=> '640502/区财政局'
 */
export function unit(
  region: Region,
  kind: UnitKind,
  short: string,
  name: string,
  further: Further = {},
): CatalogUnit {
  return {
    id: `${region.id}/${short}`,
    name,
    short,
    kind,
    aliases: further.aliases ?? [],
    former: further.former ?? [],
    successor: further.successor ?? null,
  };
}
