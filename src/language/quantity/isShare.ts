// Is a figure only a share rule, a base or the scope of another one (30种大病80%的患者, 年度结余40%作为…)?

import type { Figure } from './Figure';

const RULE = /^(?:的?(?:比例|标准))?(?:作为|提取|计提|计算|测算|列支|返还|扣除|给予|予以|补助|奖励|计入)/;

/**
 * Whether the figure is no target of its own.
 * @param next the figure behind it
 */
export function isShare(hidden: string, figure: Figure, next: Figure | undefined): boolean {
  const { core, end, kind } = figure;
  const before = hidden.slice(Math.max(0, core[0] - 8), core[0]);
  const behind = hidden.slice(end, end + 8);
  if (kind === 'rate' && (RULE.test(behind) || /(?:按|按照|以|结余|提取)(?:\uE001|[年总的])*$/.test(before)))
    return true;
  if (
    /(?:在|以)[^,。;]{0,6}$/.test(before) &&
    /^[^,。;]{0,14}(?:的?基础上|为基数|为基础|为基准)/.test(hidden.slice(end))
  )
    return true;
  if (/(?:较|比)\uE001+(?:年?[底末])?的$/.test(before)) return true;
  if (kind === 'count' && /^(?:以上)?组成/.test(behind)) return true;
  if (kind !== 'count' || next?.unit !== '%' || end !== core[1]) return false;
  return /^(?!.*(?:[率比达占]|分别))[^,。;:、()]{1,16}$/.test(hidden.slice(end, next.start));
}

/** 5000万元以上项目20个, 110千伏变电站2座, 消除66人以上大班额: the size of what is counted, no figure of its own. */
export function isSize(
  hidden: string,
  { core, end, start, kind, unit }: Figure,
  next: Figure | undefined,
): boolean {
  if (start < core[0]) return false;
  const worded = end > core[1];
  if (worded && /(?:消除|淘汰|取缔|关停|整治)$/.test(hidden.slice(0, start)))
    return /^[一-鿿]/.test(hidden.slice(end));
  if (
    !next ||
    unit === next.unit ||
    !/^(?!涉|惠|受益|带动|覆盖)[^,。;:、()]{1,16}$/.test(hidden.slice(end, next.start))
  )
    return false;
  if (kind === 'count') return worded && next.kind === 'rate';
  return worded
    ? /money|size|time|age/.test(kind) && /count|rate/.test(next.kind)
    : kind === 'size' && next.kind === 'count';
}
