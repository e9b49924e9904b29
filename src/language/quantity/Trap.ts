// What a trap is: digits or numerals that are no quantity, hidden before amounts are read.

/** One kind of writing that is no quantity. `time` marks times, which never belong to a subject. */
export interface Trap {
  readonly id: string;
  readonly example: string;
  readonly time?: true;
  readonly pattern: RegExp;
}
