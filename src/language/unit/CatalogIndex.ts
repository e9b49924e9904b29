// A catalog made ready for reading: every written form of every unit, and the kind each unit is. Built once per reader.

import type { Catalog, CatalogUnit } from '../../catalog/Catalog';
import type { CatalogHit, NameLevel } from './Piece';
import { type KnownPlaces, levelOfPlace } from './forms/header';
import { bodyKeys } from './lexicon/bodyKeys';
import { WordTree } from './lexicon/WordTree';

/** One written form. */
export interface NameEntry {
  readonly hits: CatalogHit[];
  /** The form lacks the region's level (医疗健康总院). */
  readonly dropped: boolean;
}

/** What reading needs of a region's catalog. */
export interface CatalogIndex {
  readonly names: WordTree<NameEntry>;
  /** Units by the key of their kind (`finance/局`), and by the kind alone (`finance`). */
  readonly byKey: ReadonlyMap<string, readonly CatalogUnit[]>;
  readonly places: KnownPlaces;
  /** Names of the region that may stand before a unit (沙坡头区). */
  readonly ownPlaces: ReadonlySet<string>;
  /** Every written form with the units it may mean, for finding misspellings. */
  readonly forms: ReadonlyMap<string, NameEntry>;
  /** Words a person has said are no unit: read over. */
  readonly notUnits: WordTree<true>;
}

/** Offices that the government has too: without 委 they are not the Party committee's. */
const PLAIN_OFFICE = /^委(?:办公[厅室]|办|档案[局馆])$/;

const NO_CATALOG = {};
/** A catalog never changes: its index serves all readers. */
const known = new WeakMap<object, CatalogIndex>();

/** Index of a region's catalog; of no catalog: an empty one. */
export function catalogIndex(catalog: Catalog | null): CatalogIndex {
  const before = known.get(catalog ?? NO_CATALOG);
  if (before) return before;
  const index = build(catalog);
  known.set(catalog ?? NO_CATALOG, index);
  return index;
}

function build(catalog: Catalog | null): CatalogIndex {
  const forms = new Map<string, NameEntry>();
  const byKey = new Map<string, CatalogUnit[]>();
  const places: WordTree<NameLevel> = new WordTree();
  const ownPlaces = new Set<string>();
  if (catalog) {
    for (const word of [catalog.region.name, ...catalog.region.titleWords]) {
      if (!/[省市县区州盟旗]$/.test(word)) continue;
      ownPlaces.add(word);
      places.add(word, levelOfPlace(word) === 'province' ? catalog.region.level : levelOfPlace(word));
    }
    for (const unit of catalog.units) addUnit(unit, catalog, forms, byKey, ownPlaces);
  }
  const names = new WordTree<NameEntry>();
  for (const [form, entry] of forms) names.add(form, entry);
  const notUnits = new WordTree<true>();
  for (const word of catalog?.notUnits ?? []) notUnits.add(plainForm(word), true);
  return { names, byKey, places, ownPlaces, forms, notUnits };
}

function addUnit(
  unit: CatalogUnit,
  catalog: Catalog,
  forms: Map<string, NameEntry>,
  byKey: Map<string, CatalogUnit[]>,
  ownPlaces: ReadonlySet<string>,
): void {
  const ended = new Map(unit.former.map((name) => [plainForm(name.name), name.until]));
  const listed: [string, CatalogHit['match']][] = [
    [unit.short, 'exact'],
    [unit.name, 'exact'],
    ...unit.aliases.map((alias): [string, 'alias'] => [alias, 'alias']),
    ...unit.former.map((name): [string, 'former'] => [name.name, 'former']),
  ];
  const add = (form: string, match: CatalogHit['match'], dropped: boolean, name = form): void => {
    const until = ended.get(name) ?? null;
    const entry = forms.get(form);
    if (!entry) forms.set(form, { hits: [{ unit, match, until }], dropped });
    else if (!entry.hits.some((hit) => hit.unit === unit) && entry.dropped === dropped)
      entry.hits.push({ unit, match, until });
    else if (entry.dropped && !dropped) forms.set(form, { hits: [{ unit, match, until }], dropped });
  };
  for (const [name, match] of listed) add(plainForm(name), match, false);
  for (const [name, match] of listed) {
    const plain = plainForm(name);
    const rest = withoutRegion(plain, catalog.region.prefix, ownPlaces);
    if (rest === null) continue;
    const derived = match === 'former' ? 'former' : 'alias';
    if (rest.length > 1) add(rest, derived, true, plain);
    if (/^委.{2,}$/.test(rest) && !PLAIN_OFFICE.test(rest)) add(rest.slice(1), derived, true, plain);
    add(catalog.region.prefix + rest, derived, false, plain);
    for (const place of ownPlaces) add(place + rest, derived, false, plain);
    if (match === 'former' && name !== unit.short && name !== unit.name) continue;
    for (const key of bodyKeys(rest)) {
      const units = byKey.get(key);
      if (!units) byKey.set(key, [unit]);
      else if (!units.includes(unit)) units.push(unit);
    }
  }
}

/** Brackets and blanks as the dense text has them. */
function plainForm(name: string): string {
  return name.replace(/\s/g, '').replace(/（/g, '(').replace(/）/g, ')');
}

/** The name behind the region's place or level; null when it has none. */
function withoutRegion(name: string, prefix: string, ownPlaces: ReadonlySet<string>): string | null {
  const bare = name.replace(/^(?:中国共产党|中共)/, '');
  for (const place of ownPlaces) if (bare.startsWith(place)) return bare.slice(place.length);
  return prefix !== '' && bare.startsWith(prefix) ? bare.slice(prefix.length) : null;
}
