// Which catalog holds for a table whose workbook keeps its own sheet 参考目录? The sheet's rows first, then what ships for the region, then a person's judgements.

import type { Catalog, CatalogUnit, DatedName, Region } from './Catalog';
import { emptyCatalog } from './emptyCatalog';
import { applyJudgements } from './judgement';
import { regionFromTitleText } from './regionFromTitleText';
import { statusWords } from './statusWords';

/**
 * The catalog to read by. Rows 待确认 are not used; a row 否 also takes the shipped unit of that name out. The sheet's region
 * holds before `region`, the name that the table itself gives. A table of the sheet that has rows stands for the shipped one.
 */
export function mergeCatalogs(own: Catalog, shipped: Catalog | null, region: string | null): Catalog {
  const listed = own.units.filter(({ confirm }) => confirm !== 'pending');
  const names = new Set(listed.flatMap(({ id, name, short }) => [id, name, short]));
  const further = (shipped?.units ?? []).filter(
    ({ id, name, short }) => !names.has(id) && !names.has(name) && !names.has(short),
  );
  return catalogInUse({
    ...own,
    region: regionOf(own, shipped, region),
    units: [...own.units, ...further],
    tasks: own.tasks.length > 0 ? own.tasks : (shipped?.tasks ?? []),
    statusWords: own.statusWords.length > 0 ? own.statusWords : (shipped?.statusWords ?? statusWords),
  });
}

/** A catalog as it is read by: rows in use only, last days and judgements carried out. */
export function catalogInUse(catalog: Catalog): Catalog {
  const units = catalog.units.filter(({ confirm }) => confirm === undefined).map(withLastDay);
  return applyJudgements({ ...catalog, units });
}

function regionOf(own: Catalog, shipped: Catalog | null, region: string | null): Region {
  if (own.region.name !== '') return own.region;
  if (shipped) return shipped.region;
  const named = region === null ? null : regionFromTitleText(region);
  return named ? emptyCatalog(named.level, named.prefix, named.name).region : own.region;
}

/** A unit with a 停用日期 had its names until that day. */
function withLastDay(unit: CatalogUnit): CatalogUnit {
  const { name, short, until, former } = unit;
  if (until === undefined) return unit;
  const known = new Set(former.map((one) => one.name));
  const ended = [...new Set([name, short])].filter((one) => !known.has(one));
  const names = ended.map((one): DatedName => ({ name: one, from: unit.from ?? null, until }));
  return { ...unit, former: [...former, ...names] };
}
