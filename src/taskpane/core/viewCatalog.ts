// What is in the catalog that the open table is read by, and which names of the table are not?

import { regionFromTitleText, emptyCatalog } from '../../catalog';
import type { Catalog, CatalogUnit, Region } from '../../catalog/Catalog';
import { unitNamed } from '../../catalog/judgement';
import type { CatalogOnSheet } from '../../catalog/sheet/readCatalogSheet';
import { sheetProblemText, type SheetProblem } from '../../catalog/sheet/SheetProblem';
import { catalogSheetIn, workbookCatalog } from '../../catalog/sheet/workbookCatalogs';
import { learnUnits } from '../../jobs/catalog/learnUnits';
import { similarUnits } from '../../jobs/catalog/similarUnits';
import { isDoubtful, unitsInTable, type NamedUnit } from '../../jobs/catalog/unitsInTable';
import type { SheetSnapshot } from '../../workbook/SheetSnapshot';
import type { CatalogView, DoubtfulName, ListedUnit, RegionSource } from '../catalog/CatalogView';
import type { TableInWorkbook } from './findTables';

/** The catalog as it stands: what the desk shows, and what writing needs. */
export interface CatalogInWorkbook {
  readonly view: CatalogView;
  /** The sheet 参考目录 as read; null when there is none. */
  readonly sheet: SheetSnapshot | null;
  /** What the sheet itself says; null when there is none. */
  readonly own: Catalog | null;
  /** What the table is read by; null when nothing is known of its region. */
  readonly catalog: Catalog | null;
  readonly region: Region | null;
}

/** `said` is the region a person chose: null for none of the shipped ones, undefined when she chose nothing. */
export function viewCatalog(
  { opened }: TableInWorkbook,
  sheets: readonly SheetSnapshot[],
  said?: string | null,
): CatalogInWorkbook {
  const { table, catalog } = opened;
  const own = workbookCatalog(sheets);
  const region = regionOf(catalog, table.region);
  const named = unitsInTable(table);
  const pending = own?.catalog.units.filter(({ confirm }) => confirm === 'pending') ?? [];
  const view: CatalogView = {
    sheet: own?.sheet ?? null,
    isShipped: own === null && catalog !== null,
    region: region && { name: region.name, from: sourceOf(own, said) },
    units: listed(catalog, named),
    pending,
    tasks: catalog?.tasks ?? [],
    words: catalog?.statusWords ?? [],
    notUnits: own?.catalog.notUnits ?? [],
    judgements: own?.catalog.judgements ?? [],
    problems: [...(own?.problems ?? []), ...unitsNotListed(own, catalog)].map((one) => ({
      cell: one.cell,
      sentence: sheetProblemText(one),
    })),
    doubtful: named.filter(({ unit }) => isDoubtful(unit)).map((one) => doubtful(one, catalog)),
    learnable: withoutKnown(learnUnits(named, region), pending),
  };
  return {
    view,
    sheet: catalogSheetIn(sheets) ?? null,
    own: own?.catalog ?? null,
    catalog,
    region,
  };
}

/** Judgements whose unit the catalog does not list: they change nothing, and say so. */
function unitsNotListed(own: CatalogOnSheet | null, catalog: Catalog | null): readonly SheetProblem[] {
  return (own?.catalog.judgements ?? []).flatMap(({ word, unit }): SheetProblem[] =>
    unit === null || unitNamed(catalog?.units ?? [], unit)
      ? []
      : [{ id: 'unit-not-listed', cell: null, data: { word, text: unit } }],
  );
}

function regionOf(catalog: Catalog | null, name: string | null): Region | null {
  if (catalog && catalog.region.name !== '') return catalog.region;
  const named = name === null ? null : regionFromTitleText(name);
  return named ? emptyCatalog(named.level, named.prefix, named.name).region : null;
}

function sourceOf(own: CatalogOnSheet | null, said: string | null | undefined): RegionSource {
  if (said !== undefined && said !== null) return 'person';
  return own && own.catalog.region.name !== '' ? 'sheet' : 'title';
}

/** The catalog's units, those of the table first; without a catalog the well-formed names of the table. */
function listed(catalog: Catalog | null, named: readonly NamedUnit[]): readonly ListedUnit[] {
  const byId = new Map(named.map((one) => [one.unit.id, one]));
  const counts = (one: NamedUnit | undefined): Pick<ListedUnit, 'lead' | 'coop' | 'responsible'> => ({
    lead: one?.lead ?? 0,
    coop: one?.coop ?? 0,
    responsible: one?.responsible ?? 0,
  });
  if (catalog) {
    const units = catalog.units.map(({ id, short, name, aliases, former }) => ({
      ...{ id, short, name, aliases },
      former: former.map((one) => one.name).filter((one) => one !== short && one !== name),
      ...counts(byId.get(id)),
    }));
    return [...units].sort((a, b) => Number(byId.has(b.id)) - Number(byId.has(a.id)));
  }
  return named
    .filter(({ unit }) => !isDoubtful(unit) && !unit.collective)
    .map((one) => {
      const name = one.unit.name ?? one.unit.clean;
      return { id: name, short: one.unit.short ?? name, name, aliases: [], former: [], ...counts(one) };
    });
}

function doubtful({ unit, places }: NamedUnit, catalog: Catalog | null): DoubtfulName {
  const [first] = places;
  const isUnknown = unit.match === 'unknown';
  return {
    word: unit.clean,
    why: isUnknown ? 'like' : unit.match === 'typo' ? 'typo' : 'shared',
    candidates: isUnknown ? similarUnits(catalog?.units ?? [], unit.clean) : unit.candidates,
    places: places.map(({ cell, no }) => ({ cell, no })),
    raw: first?.raw ?? unit.raw,
    span: first?.span ?? [0, unit.raw.length],
  };
}

function withoutKnown(
  units: readonly CatalogUnit[],
  pending: readonly CatalogUnit[],
): readonly CatalogUnit[] {
  const known = new Set(pending.flatMap(({ id, short, name }) => [id, short, name]));
  return units.filter(({ id, short, name }) => ![id, short, name].some((one) => known.has(one)));
}
