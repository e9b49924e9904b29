// What the 目录 desk needs beside the checking core: loaded when that desk is opened.

export { viewCatalog, type CatalogInWorkbook } from './viewCatalog';
export { handedOn, planCatalog, type HandedOn } from './planCatalog';
export { catalogOfJson, catalogOfSheets, type CatalogFromFile } from '../../jobs/catalog/catalogFiles';
