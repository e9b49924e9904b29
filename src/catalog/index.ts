// The reference catalog (参考目录): table of contents.

export type {
  Catalog,
  CatalogTask,
  CatalogUnit,
  CatalogWord,
  DatedName,
  Judgement,
  Region,
  UnitKind,
} from './Catalog';
export { regionCatalog, regionOfTitle } from './regionCatalog';
export { shippedRegions } from './regions/headers';
export { loadCatalogsNamedIn } from './regions/loadedCatalogs';
export { emptyCatalog } from './emptyCatalog';
export type { RegionFromTitle } from './regionFromTitleText';
export { regionFromTitleText } from './regionFromTitleText';
export type { CatalogProblem, ParsedCatalog } from './parseCatalog';
export { parseCatalog } from './parseCatalog';
export { catalogInUse, mergeCatalogs } from './mergeCatalogs';
export {
  catalogSheetIn,
  isCatalogSheet,
  loadWorkbookCatalog,
  workbookCatalog,
} from './sheet/workbookCatalogs';
