// A time as far as the words give it: precision the text did not give is absent.

/** A point or period of time as printed. */
export interface Point {
  /** The year; with `from` the years to add; of a plan period (十四五) its last. */
  readonly year?: number | undefined;
  /** A year said relative to the document (今年, 明年: `d`) or to the date before it (次年, 当年, a bare 年底: `b`). */
  readonly from?: 'd' | 'b' | undefined;
  /** Five years that end with `year`. */
  readonly isPlan?: boolean;
  /** Which of the months (of the quarters, of the half-years); none for whole years. 13月 and 五季度 stay what they are. */
  readonly part?: number | undefined;
  /** How many months such a part has: 1, 3 or 6. */
  readonly length: number;
  /** `part` counts from the document's (本月 0, 下月 1) or, in a bare 月底, from the one before. */
  readonly isLater?: boolean;
  /** First and last day; 0 for the month's last. */
  readonly days?: readonly [number, number] | undefined;
  /** 底, 中, 初 of the smallest unit given: the letters `e`, `i`, `b`. */
  readonly edge?: string | undefined;
  /** 前, 内, 止, 后, 起, 左右 behind it: the letters `f`, `w`, `u`, `z`, `s`, `o`. */
  readonly bound?: string | undefined;
  /** A word that makes it a deadline in running text goes with it (底, 前, 内, 起, 今年 …). */
  readonly cued: boolean;
  /** Digits are lost or doubled (2023131日). */
  readonly isDamaged?: boolean;
  /** The place behind it. */
  readonly next: number;
}
