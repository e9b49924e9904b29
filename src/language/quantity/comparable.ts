// Can two figures be compared, and as which numbers? Units of one measure are brought to one scale; counting words stand for one another.

import type { Quantity } from './Quantity';

/** Units with a common scale, a line a measure. */
const SCALES: readonly Readonly<Record<string, number>>[] = [
  { '%': 10, '‰': 1 },
  { 亩: 1, 公顷: 15, 平方公里: 1500, 平方千米: 1500 },
  { 平方米: 1, 平米: 1 },
  { 吨: 1, 公斤: 0.001, 千克: 0.001 },
  { 公里: 1, 千米: 1, 米: 0.001 },
  { 千瓦: 1, 兆瓦: 1000, MW: 1000, GW: 1e6 },
  { 人: 1, 名: 1, 位: 1 },
  { 人次: 1, 例次: 1 },
  { 天: 1, 日: 1 },
  { 小时: 60, 分钟: 1 },
];
/** Words that count things one by one. */
const THINGS = new Set(
  '个 家 所 座 处 项 件 份 张 条 支 种 类 套 台 辆 部 幢 栋 间 户 场 期 批 次 '.split(' '),
);
const CHANGE = /(?:增速|增长率|增幅|涨幅|降幅|下降率|增长|降低率|增收率)$/;

/** A value on the common scale, or null where it is not given. */
export interface Compared {
  readonly target: readonly [number | null, number | null];
  readonly figure: readonly [number | null, number | null];
  /** Both units are printed alike. */
  readonly alike: boolean;
}

/** Whether a quantity tells a change and not a level; 由420元提高到450元 promises a level. */
function isChange({ relation, high, subject }: Quantity): boolean {
  return ((relation === 'increase' || relation === 'decrease') && high === null) || CHANGE.test(subject);
}

/**
 * Both on one scale; null when their units measure different things, or one is a change and the other a level.
 * @example compared(target, figure) //=> { target: [850, null], figure: [820, null], alike: true }
 */
export function compared(target: Quantity, figure: Quantity): Compared | null {
  const [one, two] = [target.unit, figure.unit];
  const scale = SCALES.find((units) => one in units && two in units);
  const alike = one === two;
  if (!alike && !scale && !(THINGS.has(one) && THINGS.has(two))) return null;
  if (isChange(target) !== isChange(figure)) return null;
  const bring = ({ low, high, unit }: Quantity): [number | null, number | null] => {
    const factor = scale?.[unit] ?? 1;
    return [low === null ? null : low * factor, high === null ? null : high * factor];
  };
  return { target: bring(target), figure: bring(figure), alike };
}
