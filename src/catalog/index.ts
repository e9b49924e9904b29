// The reference catalog (参考目录): table of contents.

export type { Catalog, CatalogTask, CatalogUnit, CatalogWord, DatedName, Region, UnitKind } from './Catalog';
export { shippedRegions, regionCatalog, regionOfTitle } from './regionCatalog';
export { shippedCatalogs } from './regions';
export { emptyCatalog } from './emptyCatalog';
export type { RegionFromTitle } from './regionFromTitleText';
export { regionFromTitleText } from './regionFromTitleText';
export type { CatalogProblem, ParsedCatalog } from './parseCatalog';
export { parseCatalog } from './parseCatalog';
export { statusWords } from './statusWords';
