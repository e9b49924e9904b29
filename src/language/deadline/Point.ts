// A time as far as the words give it: precision the text did not give is absent.

/** A point or period of time as printed. */
export interface Point {
  /** The year; with `from` the years to add; of a plan period (十四五) its last. */
  year?: number | undefined;
  /** A year only said relative to the document (今年, 明年: the letter `a`) or to the date before it (次年, 当年: `A`). */
  from?: string | undefined;
  /** Five years that end with `year`. */
  isPlan?: boolean;
  /** First and last month; none for whole years. 13月 and 五季度 stay what they are. */
  months?: readonly [number, number] | undefined;
  /** 本月 is [1, 0], 下月 [1, 1], 下季度 [3, 1]; with `from` a bare 月底 behind another month. */
  later?: readonly [length: 1 | 3, count: number] | undefined;
  /** First and last day; 0 for the month's last. */
  days?: readonly [number, number] | undefined;
  /** 底, 中, 初 of the smallest unit given: the letters `e`, `i`, `b`. */
  edge?: string | undefined;
  /** 前, 内, 止, 后, 起, 左右 behind it: the letters `f`, `w`, `u`, `z`, `s`, `o`. */
  bound?: string | undefined;
  /** A word that makes it a deadline in running text goes with it (底, 前, 内, 起, 今年 …). */
  cued: boolean;
  /** Digits are lost or doubled (2023131日). */
  damaged?: boolean;
  /** The word behind it. */
  next: number;
}

/** The months of the so-many-th month, quarter or half-year. */
export function monthsOf(length: number, count: number): [number, number] {
  return [length * count - length + 1, length * count];
}
