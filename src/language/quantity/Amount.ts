// What a number with its unit is called before its sentence has been read.

/** `rate` %, ‰, /10万 · `points` 个百分点 · `times` 倍 · `none` a number without a unit; the others by what they measure. */
export type AmountKind = 'rate' | 'points' | 'times' | 'money' | 'time' | 'age' | 'size' | 'count' | 'none';

/** A number with its unit; offsets in the normal text. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit: string;
  readonly kind: AmountKind;
  /** 余, 多 stand in it (30余家). */
  readonly about: boolean;
  /** Written in Chinese numerals. */
  readonly chinese: boolean;
  /** No 万 or 亿 of its own: 3 of 3—5万人. */
  readonly scale: number;
}
