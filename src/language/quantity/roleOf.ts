// Is a figure a target, a report of what was or is, or a mere base?

import type { QuantityRole } from './Quantity';

const AIM =
  /力争|确保|争取|保证|目标|计划|拟|预计|[^达做]到\uE001|^到\uE001|\uE001(?:年?[底末])?(?:以前|之前|前|以内|内)|底前|末前|年内|要达|要求|应当|必须|不低于|不少于|不超过|不高于|控制在|以上|以内|将|每年|年均|下一步|规划|今年(?!以来|已)|明年|任务|“?十[一二三四五]五”?(?:期末|末|期间)/;
const PAST =
  /已(?!婚|知|有|故)|已有|目前|现有|截[至止]|现已|至今|去年|上年(?!度?同期)|同比|环比|较上年|比上年|以来|共计|(?<!不)了(?!解)|实际(?:完成|达|到位|为|投)|(?<!公)共(?=\d|计|有|完成|建|办|接|开|培|发|查|投|涉)|累计(?:完成|实现|建成|投入|发放|培训|办理|接待|查处|新增|达)|上半年|前三季度|一季度|(?:\uE001)(?:全年|年末|年)?,?(?:全[县市区省州]|我[县市区省州])?.{0,4}(?:完成|实现)/;

/**
 * The role by the words of the clause; null when they tell nothing.
 * @param clause the clause with traps hidden
 */
export function roleOf(clause: string): QuantityRole | null {
  if (
    AIM.test(clause) &&
    !/已(?!婚|知|故)|目前|现有|现已|截[至止]|去年|上年|实际(?:完成|达|到位|为|投)/.test(clause)
  )
    return 'target';
  return PAST.test(clause) ? 'report' : null;
}
