// One change to one cell, with what must still stand there: an edit whose expectation no longer holds is refused, by name.

/** `before` is the expected old content, `after` the new one; both as text, `''` for a blank cell. */
export interface Edit {
  readonly sheet: string;
  /** A1 address of one cell; of a merged area its top-left. */
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}
