// What does a figure count? The words before it, or those behind it (超过300个…, 10名以上顶尖人才), without times and function words.

import { clauseAround } from './clauses';
import type { Figure } from './Figure';
import { TIME } from './hideTraps';
import { oneOf } from './words';

const TIME_EDGE = `(?:[${TIME}]+(?:年?[底末初]|期[末间内]|时|期)?(?:以前|之前|前|以内|之内|内|以来|起|止|期间|期末|的)?)`;
const LEAD = new RegExp(
  `^(?:${TIME_EDGE}|${oneOf(
    '到(?![位账期货访达]) 至 在(?![校园职建线册岗产库编役读]) 于 从(?!业) 自(?![来然主有动建]) 由 对(?!外) 将 把 使(?!用) 让 按照 力争 确保 争取 保证 基本实现 实现 要(?!素) 应(?![急用届收]) 须 需(?![求氧]) 必须 努力 全力 年内 今年 明年 全年 当年 本年 年底 年末 全县 全市 全区 全省 全州 全旗 全国 全镇 全乡 全院 全校 全系统 全自治区 我县 我市 我区 我省 我州 我国 我校 我院 我局 其中 并(?![网购轨]) 且 同时 另 再(?!生|就业|贷) 又 预计 计划 拟 原则上 目标 已 已经 目前 现(?![代场金役]) 现有 截至 截止 累计 共(?![享青建同产]) 共计 合计 总计 每年 每季度 每半年 每月 每周 年均 年度 上半年 下半年 同期 同比 环比 较上年 比上年 较去年 比去年 以及 和(?!谐) 与 及(?![时格]) 、 的 底前 底(?![数线层]) 末(?![端梢位]) 前(?![端沿置]) 实际 分别 全面(?!小康) 推动 推进 促进 积极 达到 保持 稳定 力求 切实 做好 不断 持续 逐步 进一步 加快 平均每年 统筹 深入 扎实 各地 各县市区 各县 各区 各乡镇',
  )})+`,
);
const VERBS = oneOf(
  '完成 实现 净增 新增 新建 建成 建设(?!用地) 改造 开展 举办 引进 培育 培养 遴选 组建 创建 打造 新改建 改扩建 发展 培训 落实 配备 选派 采购 购置 建立 设立 开工 做好 切实 组织 发放 安排 规划设置 拥有 配合 依托 选拔 资助 提供 争取 新开工 加强 招引 新引进 推出 认定 开通 扶持 达成 设置 力争 至少 召开 覆盖 改建 扩建 再开工 招聘 招录 补充 储备 创作 推广 布局 投放 实施 推进 签约 减少 压缩 精简 压减 缩短 降低 削减 缩减 提高 提升',
);
const VERB = new RegExp(`^(?!新增|净增)${VERBS}+(?=.{2})`);
const ONLY_VERBS = new RegExp(`^${VERBS}*$`);
const LAST_VERBS = new RegExp(`(?:${VERBS}|不少于|原则上|的)+$`);
const RATE_NOUN = /(?:率|比例|占比|比重|覆盖面|比|面积|规模)$/;
const TRAIL = new RegExp(
  `(?:${oneOf('要 应 须 需 (?<![平人户月年日亩])均 平均 都 全部 分别 总体 进一步 逐步 稳步 力争 确保 争取 的 为 是 约 近 共 共计 合计 总计 累计 已 已经 同比 环比 实现 完成 达 再 将 大幅 持续 较上年 比上年 较去年 比去年 同期 上年 上年度 去年 年均 每年 不得 严格 努力 保证 保持 稳定 有效 至少 整体 由 从 在 了 并 且 基本 实际 预计 较年初 比年初 比基期 即 也 又 则 还 只 仅 平均每年 每人每年 不 有 拥有 能够 能 按 、 ')}|(?:比|较)?[${TIME}]+(?:年?[底末初])?(?:同期|水平)?|“+)+$`,
);
/** Behind a count these words begin what is done, not what is counted. */
const NO_NOUN =
  /^(?:全部|均|都|已|全面|基本|用于|纳入|实现|完成|达到|在|于|并|且|以|为|是|由|被|将|要|到|进行|投入|建成|竣工|开工|验收|通过|开展|有序|以上|左右|实行|和|与|及|、|同时|不|下|后|时|起|力争|确保|分别|任务|目标|其中|等|之|较|比|同比|增长|提高|下降|减少|占|挂牌|驻点|上线|运行|投用|的$)/;
const NOUN_END =
  /(?<=.{2})(?:全部|均|都[^市]|达到|在[^职校线岗建线]|用于|纳入|开展|实施|进行|到[^位]|实现|完成|并|投入使用|建成投用|作为|通过|参加|接受|享受|实行|为[^民]).*$|[和与及、](?=$)/;

/** The figures around: where the one before ends and the next begins. */
export interface Neighbours {
  readonly from: number;
  readonly to: number;
}

/**
 * The subject of a figure as printed, without what only relates or dates it; empty when the clause gives none.
 * @param text the normal text; `hidden` the same with traps hidden
 */
export function subjectOf(text: string, hidden: string, figure: Figure, neighbours: Neighbours): string {
  return nounOf(text, hidden, figure, neighbours).replace(/^[、和与及”"]+|[、“"]+$/g, '');
}

function nounOf(text: string, hidden: string, figure: Figure, { from, to }: Neighbours): string {
  const [clauseStart, clauseEnd] = clauseAround(hidden, figure.start, figure.end, from, to);
  const clause = text.slice(...trimmed(hidden, clauseStart, figure.start)).replace(/^\([^)]*\)/, '');
  const pre = clause.replace(/(?<!人)每(?:[年月周日]|季度|半年)(?!度|人)/, '');
  const perHead = /^(?:平均|按照?)?每/.test(pre);
  const inside = INSIDE.exec(text.slice(figure.start, figure.core[0]))?.[1]?.replace(VERB, '') ?? '';
  const post = nounBehind(text, hidden, figure, clauseEnd);
  const weak = ONLY_VERBS.test(pre);
  if (post !== '') {
    if (perHead) return pre.replace(LAST_VERBS, '') + post;
    if (weak) return (/新增$|净增$/.exec(clause)?.[0] ?? '') + (inside.length > 2 ? inside : post);
    const linked =
      hidden.charAt(figure.end) === '的' || /(?:的|覆盖|惠及)$/.test(hidden.slice(0, figure.start));
    const counted = figure.kind === 'count' && post.length > 2;
    if (counted || (linked && !RATE_NOUN.test(pre))) return post;
  }
  return weak ? inside || pre.replace(/^(?:完成|实现|达到|累计)+/, '') : pre.replace(VERB, '');
}

/** 至少建立1家: words may stand inside the words of relation. */
const INSIDE = /^(?:至少|最少|最多)(.+)$/;

function nounBehind(text: string, hidden: string, figure: Figure, clauseEnd: number): string {
  const start = figure.end + (hidden.charAt(figure.end) === '的' ? 1 : 0);
  const noun = text.slice(start, clauseEnd);
  if (NO_NOUN.test(noun)) return '';
  return noun.replace(NOUN_END, '');
}

/** The part of the clause before the figure without leading and trailing function words. */
function trimmed(hidden: string, start: number, end: number): [number, number] {
  const slice = hidden.slice(start, end);
  const lead = LEAD.exec(slice)?.[0].length ?? 0;
  const rest = slice.slice(lead);
  const trail = TRAIL.exec(rest)?.[0].length ?? 0;
  if (trail >= rest.length) return [end, end];
  return [start + lead, end - trail];
}
