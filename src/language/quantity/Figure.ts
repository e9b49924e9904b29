// What a form reads before subject, time and role are known.

import type { Amount } from './Amount';
import type { QuantityRelation } from './Quantity';

/** A figure with its words of relation; offsets in the normal text. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly relation: QuantityRelation;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly kind: Amount['kind'];
  /** Where its number begins and ends, without words of relation. */
  readonly core: readonly [number, number];
  /** A level that something was at (58.3% of 由58.3%提高到63%) is part of it. */
  readonly amounts: number;
}

/** One way to print a figure, in its own file; `read` looks at the amounts from `at` on and answers null when they are not of this form. */
export interface Form {
  readonly id: string;
  readonly example: string;
  read(text: string, amounts: readonly Amount[], at: number): Figure | null;
}

/** A figure in words (翻一番, 全覆盖): a pattern, and what it says. */
export interface WordForm {
  readonly id: string;
  readonly example: string;
  readonly pattern: RegExp;
  read(match: RegExpMatchArray): Pick<Figure, 'relation' | 'low' | 'high' | 'unit' | 'kind'>;
}
