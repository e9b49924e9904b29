// The reference catalog (参考目录) of one region: its units, tasks and words, as the rest of the house uses it.

/** What sort of body a unit is. */
export type UnitKind =
  | 'party'
  | 'government'
  | 'people'
  | 'court'
  | 'institution'
  | 'company'
  | 'township'
  | 'group'
  | 'collective'
  | 'person'
  | 'other';

/** A name with the time it was valid; days are `YYYY-MM-DD`, null = open. */
export interface DatedName {
  readonly name: string;
  readonly from: string | null;
  readonly until: string | null;
}

/** One unit of the catalog (单位目录). Order in the catalog is protocol order. */
export interface CatalogUnit {
  readonly id: string;
  /** Full name. */
  readonly name: string;
  /** Short form as documents print it; as canonical as `name`. */
  readonly short: string;
  readonly kind: UnitKind;
  readonly aliases: readonly string[];
  /** Names (full or short) it had before. */
  readonly former: readonly DatedName[];
  /** For a unit that no longer exists: the name of the one that took over. */
  readonly successor: string | null;
}

/** One task of the official table (任务目录). */
export interface CatalogTask {
  readonly no: string | null;
  readonly group: string | null;
  /** Whole text or its opening. */
  readonly text: string;
  readonly deadline: string | null;
}

/** Word of 完成情况 and what it means (用语目录). */
export interface CatalogWord {
  readonly word: string;
  readonly value: 'done' | 'mostly' | 'doing' | 'not-started' | 'not-done' | 'standing';
}

export interface Region {
  readonly id: string;
  /** Full name (宁夏回族自治区中卫市沙坡头区). */
  readonly name: string;
  readonly level: 'nation' | 'province' | 'prefecture' | 'county';
  /** The character that units' short names begin with (区, 县, 市, 州, 省). */
  readonly prefix: string;
  /** Words in a title that mean this region, longest first (沙坡头区). */
  readonly titleWords: readonly string[];
}

/** A region's catalog. */
export interface Catalog {
  readonly version: string;
  readonly region: Region;
  readonly units: readonly CatalogUnit[];
  readonly tasks: readonly CatalogTask[];
  readonly statusWords: readonly CatalogWord[];
}
