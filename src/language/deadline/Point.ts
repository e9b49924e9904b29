// A time as far as the words give it: precision the text did not give is absent.

/** A year that is only said relative to the document (今年, 明年) or to the date before it (次年, 当年). */
export interface RelativeYear {
  readonly from: 'document' | 'carried';
  readonly shift: number;
}

/** A point or period of time as printed. */
export interface Point {
  readonly year?: number | RelativeYear;
  /** 14 for 十四五. */
  readonly plan?: number;
  readonly half?: number;
  readonly quarter?: number;
  readonly month?: number;
  /** 本月 0, 下月 1; `carried` for a bare 月底 behind another month. */
  readonly relativeMonth?: number;
  /** 本季度 0, 下季度 1. */
  readonly relativeQuarter?: number;
  /** 上旬 1, 中旬 2, 下旬 3. */
  readonly tenDays?: number;
  readonly day?: number;
  /** 底, 中, 初 of the smallest unit given. */
  readonly edge?: 'end' | 'middle' | 'start';
  /** 前, 内, 止, 后, 起 behind it. */
  readonly bound?: 'before' | 'within' | 'until' | 'after' | 'from' | 'about';
  /** A word that makes it a deadline in running text goes with it (底, 前, 内, 起, 今年 …). */
  readonly cued: boolean;
  /** Digits are lost or doubled (2023131日). */
  readonly damaged?: true;
}
