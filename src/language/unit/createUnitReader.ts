// Which units does a cell name? The reader is made once for a region and a document, then reads any number of cells.

import type { Catalog, Region } from '../../catalog/Catalog';
import { emptyCatalog } from '../../catalog/emptyCatalog';
import { regionFromTitleText } from '../../catalog/regionFromTitleText';
import { catalogIndex } from './CatalogIndex';
import { denseCell } from './DenseCell';
import type { Unit } from './Unit';
import { type UnitCell, emptyUnitCell } from './UnitCell';
import { type Misspellings, misspellings } from './forms/misspelling';
import { plainCell, plainChunks } from './plainCell';
import { readPieces } from './readPieces';
import type { ResolveContext } from './resolve';
import { toUnitCell } from './toUnitCell';

/** What a reader knows of the document whose cells it reads. */
export interface UnitReaderContext {
  /** Catalog of the document's region; null when the region is not known. */
  readonly catalog: Catalog | null;
  /** Catalogs of other regions; their units are recognised only with their place before them. */
  readonly others?: readonly Catalog[];
  /** `YYYY-MM-DD` or `YYYY`; decides whether a former name was still right. */
  readonly documentDate?: string | null;
  /** Name of a region nobody prepared (江苏省盐城市滨海县): its level, and the units that are its own, are read from it. */
  readonly region?: string | null;
  /** Level of the document, when nothing else is known of its region. */
  readonly level?: Region['level'];
}

/** Reads unit cells. */
export interface UnitReader {
  /** The units of a cell in printed order. */
  readonly read: (cell: string) => Unit[];
  /** The units and everything else of a cell. */
  readonly readCell: (cell: string) => UnitCell;
}

/** Words that stand for no unit when they are the whole cell. */
const NONE = /^(?:无|暂无|没有|空|略|待定|不涉及|无责任单位|[-—–―/\\、,，.。~～_*]*)$/;

/**
 * A reader for the cells of one document.
 * @example createUnitReader({ catalog: regionCatalog('沙坡头区') }).read('区财政局区医保局').length //=> 2
 */
export function createUnitReader(context: UnitReaderContext): UnitReader {
  const catalog = context.catalog ?? unpreparedRegion(context);
  const index = catalogIndex(catalog);
  const resolving: ResolveContext = {
    catalog,
    index,
    documentDate: context.documentDate ?? null,
    others: (context.others ?? [])
      .filter((other) => other.region.id !== catalog?.region.id)
      .map((other) => ({ catalog: other, index: catalogIndex(other) })),
  };
  const misspelt = (): Misspellings => misspellings(index);
  const chunks = plainChunks(resolving, misspelt);
  const readCell = (printed: string): UnitCell => {
    const cell = denseCell(printed);
    if (NONE.test(cell.text)) return emptyUnitCell(cell);
    const plain = plainCell(cell, chunks, resolving);
    if (plain) return plain;
    const pieces = readPieces(cell, index, misspelt);
    return toUnitCell(cell, pieces, resolving);
  };
  return { readCell, read: (printed) => readCell(printed).units };
}

/** A catalog without units, for what is known of a region nobody prepared. */
function unpreparedRegion({ region, level }: UnitReaderContext): Catalog | null {
  const named = region ? regionFromTitleText(region) : null;
  if (named) return emptyCatalog(named.level, named.prefix, named.name);
  return level ? emptyCatalog(level) : null;
}
