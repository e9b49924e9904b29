// Is a figure only a base, a share rule or the scope of another one (30种大病80%的患者, 年度结余40%作为…, 5000万元以上项目20个)?

import type { Figure } from './Figure';

/**
 * Whether the figure is no target of its own.
 * @param next the figure behind it
 */
export function isBase(hidden: string, { core, end, kind, unit }: Figure, next: Figure | undefined): boolean {
  const before = hidden.slice(Math.max(0, core[0] - 8), core[0]);
  const behind = hidden.slice(end, end + 8);
  if (
    kind === 'rate' &&
    (/^(?:的?比例|的?标准)?(?:作为|提取|计提|计算|测算|列支|返还|扣除|给予|予以|补助|奖励|计入)/.test(
      behind,
    ) ||
      /(?:按|按照|以|结余|提取)(?:\uE001|[年总的])*$/.test(before))
  )
    return true;
  if (/(?:在|以)[^,。;]{0,6}$/.test(before) && /^的?(?:基础上|为基数|为基础|为基准)/.test(behind))
    return true;
  if (/(?:较|比)\uE001+(?:年?[底末])?的?$/.test(before)) return true;
  if (!next || !/^[^,。;:、()]{1,16}$/.test(hidden.slice(end, next.start))) return false;
  if (kind === 'count' && next.unit === '%' && end === core[1])
    return !/[率比]|达|占/.test(hidden.slice(end, next.start));
  return (
    (kind === 'money' || kind === 'size' || kind === 'time' || kind === 'age') &&
    end > core[1] &&
    unit !== next.unit &&
    next.kind === 'count'
  );
}
