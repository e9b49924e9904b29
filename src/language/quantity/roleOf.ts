// Is a figure a target or a report of what was or is? By the words of its clause, else of its sentence.

import type { QuantityRole } from './Quantity';

const AIM =
  /力争|确保|争取|保证|计划(?=[^,。;的]{0,3}(?:完成|新|建|培|引|开|投|实|到|改|招|组))|拟|预计|[达直]?到\uE001|\uE001(?:年?[底末])?(?:以前|之前|前|以内)|年?[底末]前|年内|要达|应当|必须|将|下一步|今年(?!以来|已)|明年|目标(?:为|是|值)|未来/;
const BOUND = /不低于|不少于|不超过|不高于|控制在|以上|以内|以下|左右|每年|年均|至少/;
const FIRM =
  /已(?!婚|知|有|故)|已有|目前|现有|截[至止]|至今|(?<![比较于])(?:去年|上年)|以来|共计|(?<!不|为)了(?!解)|实际(?:完成|达|到位|为|投)|(?<!公)共(?=\d|计|有|完成|建|办|接|开|培|发|查|投|涉|(?![享建青同产服卫和识性富治赢商])[^,。\d]{0,4}\d)|上半年(?!前)|前三季度|现(?:已|建)|顺利|先后|[占为达完成]*(?:全年|年度)(?:目标|任务|计划)(?:任务|目标)?[数]?的/;
const SOFT =
  /累计(?:完成|实现|建成|投入|发放|培训|办理|接待|查处|新增|达)|同比|环比|[较比](?:上年|去年|年初|同期|上月)/;

/**
 * The role by the firm words of a clause or sentence; null when they tell nothing.
 * @param words the clause with traps hidden
 * @example roleOf('目前完成50个') //=> 'report'
 */
export function roleOf(words: string): QuantityRole | null {
  if (FIRM.test(words) && !/力争|确保|争取/.test(words)) return 'report';
  return AIM.test(words) ? 'target' : null;
}

/**
 * Whether a clause or sentence compares or sums up, and sets no bound.
 * @example tellsOf('同比下降4.8%') //=> true
 */
export function tellsOf(words: string): boolean {
  return SOFT.test(words) && !BOUND.test(words);
}
