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
  /** What an office keeps beside: level and unit above as written, first and last day (`YYYY-MM-DD`), a remark. */
  readonly level?: string;
  readonly parent?: string;
  readonly from?: string;
  readonly until?: string;
  readonly note?: string;
  /** For a unit learnt from a table: how often it stood there, and where. */
  readonly count?: number;
  readonly where?: string;
  /** 待确认 and 否: the row is kept, and not used. Absent = in use. */
  readonly confirm?: 'pending' | 'refused';
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

/** A person's judgement (判断记录) of a name that the catalog does not know. */
export interface Judgement {
  /** The name as it stands in tables, without blanks. */
  readonly word: string;
  /** `alias` another name of the unit · `typo` a slip of the pen for it · `not-unit` no unit at all. */
  readonly verdict: 'alias' | 'typo' | 'not-unit';
  /** Short form, full name or id of the unit meant; null for `not-unit`. */
  readonly unit: string | null;
  readonly by: string;
  /** `YYYY-MM-DD`; null when not written down. */
  readonly on: string | null;
  /** `workbook` holds in this workbook only; `desk` goes along when the catalog is handed on. */
  readonly scope: 'workbook' | 'desk';
  readonly note?: string;
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
  /** Words in unit cells that are no unit (用语目录). */
  readonly notUnits?: readonly string[];
  /** Later ones stand behind earlier ones and win. */
  readonly judgements?: readonly Judgement[];
}
