// What a 完成时限 says, as a value: the type every form of the grammar returns.

/**
 * `by` done no later than `end` · `range` from `start` to `end` · `recurring` see `recur` · `ongoing` a standing duty without a date ·
 * `phased` in stages, none dated · `relative` a duration or event · `none` no deadline given · `unknown` text that is not understood.
 */
export type DeadlineType =
  'by' | 'range' | 'recurring' | 'ongoing' | 'phased' | 'relative' | 'none' | 'unknown';

/** One deadline value (完成时限). Days are `YYYY-MM-DD`; what the text and the document's year do not give stays null. */
export interface Deadline {
  readonly type: DeadlineType;
  readonly start: string | null;
  readonly end: string | null;
  /** `yearly`, `half-yearly`, `quarterly`, `monthly`, `weekly` or `irregular`, then `:MM-DD`, `:DD` or `:end` where given. */
  readonly recur: string | null;
  /** A standing duty goes with it (并长期坚持). */
  readonly ongoing: boolean;
  /** `MM-DD` of the last day when no year is known anywhere. */
  readonly endMonthDay?: string;
  readonly startMonthDay?: string;
  /** The characters of the cell this value was read from, and where (UTF-16 offsets in the printed cell). */
  readonly raw: string;
  readonly span: readonly [number, number];
  /** Words of the cell that are neither time nor known filler; on the last value. */
  readonly rest?: string;
  /** Why `unknown`. */
  readonly reason?: 'not-understood' | 'impossible' | 'damaged';
  /** What is to be reached by then, when the text says (动工, 封顶). */
  readonly milestone?: string;
  /** 立即, 即知即改, 立行立改. */
  readonly immediate?: true;
}

/** The document the words stand in: its year, and its day when known. Both null = nothing is resolved from outside. */
export interface DeadlineReference {
  readonly year: number | null;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
}

/** A value while it is being made. */
export type Draft = { -readonly [Key in keyof Deadline]: Deadline[Key] };

/** A value that says nothing yet but its type. */
export function draft(type: DeadlineType, raw = '', span: Deadline['span'] = [0, 0]): Draft {
  return { type, start: null, end: null, recur: null, ongoing: false, raw, span };
}
