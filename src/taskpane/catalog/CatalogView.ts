// What does the desk 目录 show of a workbook's catalog and of the names in the open table?

import type { CatalogTask, CatalogUnit, CatalogWord, Judgement } from '../../catalog/Catalog';

/** Where the region comes from. */
export type RegionSource = 'person' | 'sheet' | 'title';

/** One unit with its tasks in the open table. */
export interface ListedUnit {
  readonly id: string;
  readonly short: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly former: readonly string[];
  readonly lead: number;
  readonly coop: number;
  readonly responsible: number;
}

/** A name a person has to decide about. */
export interface DoubtfulName {
  readonly word: string;
  readonly why: 'typo' | 'shared' | 'like';
  readonly candidates: readonly {
    readonly id: string | null;
    readonly name: string;
    readonly short: string;
  }[];
  readonly places: readonly { readonly cell: string; readonly no: string | null }[];
  /** A cell as printed, and where the name stands in it. */
  readonly raw: string;
  readonly span: readonly [number, number];
}

/** A cell of the sheet that could not be used. */
export interface BadCell {
  /** A1 address on the sheet; null when it is about the whole sheet. */
  readonly cell: string | null;
  readonly sentence: string;
}

/** Everything the desk shows. */
export interface CatalogView {
  /** Name of the sheet 参考目录; null when the workbook has none. */
  readonly sheet: string | null;
  readonly isShipped: boolean;
  /** Null when no region is known. */
  readonly region: { readonly name: string; readonly from: RegionSource } | null;
  readonly units: readonly ListedUnit[];
  readonly pending: readonly CatalogUnit[];
  readonly tasks: readonly CatalogTask[];
  readonly words: readonly CatalogWord[];
  readonly notUnits: readonly string[];
  readonly judgements: readonly Judgement[];
  readonly problems: readonly BadCell[];
  readonly doubtful: readonly DoubtfulName[];
  /** Units of the table that the catalog does not list and that are not 待确认 yet. */
  readonly learnable: readonly CatalogUnit[];
}
