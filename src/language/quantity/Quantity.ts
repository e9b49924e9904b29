// What a number in official prose says, as a value: the type every form of the language of quantities returns.

import type { Deadline } from '../deadline';

/**
 * `at-least` 以上, 不低于, 超过, 达到 · `at-most` 以内, 不超过, 控制在, the bound in `high` · `between` a dash, 至 · `exactly` a bare number · `about` 左右, 近, 约 ·
 * `increase` 增长, 提高…个百分点, `decrease` 下降, 减少, the amount in `low`; 由420元提高到450元 is an `increase` with both levels.
 */
export type QuantityRelation =
  'at-least' | 'at-most' | 'between' | 'exactly' | 'about' | 'increase' | 'decrease';

/** `target` what is to be reached · `report` what was or is · `other` a base, a rule, a name. */
export type QuantityRole = 'target' | 'report' | 'other';

/** One quantity (目标值、完成数). 万 and 亿 are multiplied out, percentages stay as printed. */
export interface Quantity {
  /** The characters of the text it was read from, and where (UTF-16 offsets in the printed text). */
  readonly raw: string;
  readonly span: readonly [number, number];
  /** What is counted, in Simplified Chinese, without glosses, blanks and words such as 力争, 全县; may be empty. */
  readonly subject: string;
  readonly relation: QuantityRelation;
  readonly low: number | null;
  readonly high: number | null;
  /** %, ‰, 元, 个, 个百分点, /10万 …; empty when none is printed (零死亡, 0.045以下), null on the command line. */
  readonly unit: string;
  /** The time printed for it in the same clause; null when there is none. */
  readonly when: Deadline | null;
  readonly role: QuantityRole;
}
