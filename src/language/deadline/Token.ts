// What the words of a deadline are called once the text is cut up.

/** Kinds of words; `other` is everything the language of deadlines does not know. */
export type TokenKind =
  | 'number'
  | 'year'
  | 'month'
  | 'day'
  | 'quarter'
  | 'half'
  | 'ten-days'
  | 'plan'
  | 'document-year'
  | 'carried-year'
  | 'document-month'
  | 'document-quarter'
  | 'end'
  | 'middle'
  | 'start'
  | 'year-end'
  | 'before'
  | 'within'
  | 'until'
  | 'after'
  | 'from'
  | 'since'
  | 'about'
  | 'self'
  | 'to'
  | 'dash'
  | 'dot'
  | 'slash'
  | 'and'
  | 'stop'
  | 'aim'
  | 'every'
  | 'each'
  | 'standing'
  | 'immediate'
  | 'phased'
  | 'event'
  | 'count'
  | 'span'
  | 'ordinal'
  | 'nothing'
  | 'damaged'
  | 'milestone'
  | 'filler'
  | 'other';

/** One word of the normal text. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Offsets in the normal text. */
  readonly start: number;
  readonly end: number;
  /** Number of a `number`, `half`, `ten-days`, `plan`; shift of a relative year or month. */
  readonly value: number;
  /** Recurrence of an `every`. */
  readonly recur?: string;
  /** Count of Arabic digits; 0 for Chinese numerals. */
  readonly digits?: number;
}

/** A reading at a place in the tokens: what it says and where the next word begins. */
export interface Reading<Value> {
  readonly value: Value;
  readonly next: number;
}
