// When was the work done that a progress text tells of? Plans, comparisons with the year before and background dates do not count.

import { dayOf, monthsOf } from './days';
import type { Clause } from './Clause';
import type { ReportingPeriod } from './reportingPeriod';

/** A date of work done, from its first to its last day, and where it stands in the printed text. */
export interface WorkDay {
  readonly first: string;
  readonly last: string;
  readonly words: string;
  readonly span: readonly [number, number];
}

/** The dates of work, and whether the text speaks of the present besides (今年, 目前, 已累计). */
export interface WorkDays {
  readonly days: readonly WorkDay[];
  readonly speaksOfNow: boolean;
}

const DATE =
  /(?=[\d今本去上下前明第一二三四年])(?:((?:19|20)\d\d)年?度?|(今年|本年|去年|上年|前年|明年))?(?:(\d{1,2})月?[-—–~至到](?=\d{1,2}月))?(?:(\d{1,2})月(?:(\d{1,2})[日号]|[上中下]旬|[底末初份])?|([上下]半年)|([第前]?[一二三四])个?季度|年[底末初])?/g;
const YEAR_ONLY = /(?:19|20)\d\d年/;
const NOW =
  /今年|本年|目前|当前|现[已有在共为]|截[至止]|本季|本月|本期|本周|近期|近日|日前|累计|至今|全年|年内|正在|持续|仍|尚|以来/;
const PLAN =
  /将(?:于|在|继续|进一步|按|会|组织|开展|完成|启动|召开|全面)|拟(?![定稿])|(?<!行动|工作|实施|年度|提升|攻坚|三年|教学|推进)计划(?![》”的、和书表]|$)|预计|力争|争取|确保|下一?步|下阶段|打算|明年|来年|后续|届时|有望|待|预期|下年|次年|前$|之前|以前|到期|届满|有效期|截止|再|已定|定于/;
/** What stands before a date that is no date of work. */
const BEFORE =
  /(?:较|比|与|同|至|到|每|次|逐|于每|超过?|追溯|自|从|按|以|对|据|根据|起|[《“"(〔[][^》”")〕\]]*|[-—~/.\d第]|[较比][^,]*|早于|同期[^,]*)$/;
/** What stands behind one. */
const BEHIND =
  /^(?:[底末份日]*(?:前|之前|以前|以来|起|的|版|同期|基期|相比|年版|号|[-—~]|度(?!.*(?:印发|召开|开展))|(?:预算|决算|规划|数据|计划|要点|方案|任务|目标|水平|平均))|相比|[-—~至到]\d)/;
const WHO =
  '(?:全?[县区市州省镇乡]|我[局委县区市办院镇]|共|已|先后|累计|[^的,]{2,7}(?:局|委|办|院|中心|部门))*';
/** A year or a half-year is told as the time of an act only when the act follows. */
const ACT = new RegExp(
  `^,?${WHO}(?:印发|下发|制定|出台|起草|召开|举办|组织|开展|完成|实施|启动|建[设成立]|新[建增]|投入|争取|落实|推进|实现|达到|获|参加|配合|检查|督查|排查|整治|培训|拨付|下达|签订|申报|上报|报送|验收|竣工|开工|动工|挂牌|成立|设立|引进|招聘|招录|选派|改造|安装|采购|发放|查处|处理|受理|办理|调研|走访|评估|考核|修订|调整|发布|公布|试点|上线|开通|救助|惠及|服务|追回|处罚|约谈|淘汰|清理|[^,]{2,12}会上)(?!结果|情况|数据|报告|标准|水平)`,
);

/**
 * The dates of work in the clauses of a text; a month without a year is in the year of the period, or of the date before it.
 * @example workDays(cutClauses('2020年检查机构12家'), period, '2021-12-20').days[0]?.first //=> '2020-01-01'
 */
export function workDays(clauses: readonly Clause[], period: ReportingPeriod, asOf: string): WorkDays {
  const days: WorkDay[] = [];
  let speaksOfNow = false;
  let carried: number | null = null;
  for (const [place, { text, at, headed }] of clauses.entries()) {
    if (headed.includes('next')) continue;
    if (NOW.test(text)) speaksOfNow = true;
    if (!/\d[年月]|[年季]/.test(text)) continue;
    for (const found of text.matchAll(DATE)) {
      const words = found[0];
      if (words === '') continue;
      const year = yearOf(found, period, carried, asOf);
      if (found[1] !== undefined && YEAR_ONLY.test(words)) carried = year;
      const before = text.slice(0, found.index);
      const behind = text.slice(found.index + words.length);
      const rest = behind === '' ? `,${clauses[place + 1]?.text ?? ''}` : behind;
      const isTold = found[4] === undefined ? before.length <= 6 && ACT.test(rest) : before.length <= 14;
      if (!isTold || PLAN.test(text) || BEFORE.test(before) || BEHIND.test(rest)) continue;
      const covered = span(found, year);
      if (covered === null) continue;
      const from = at[found.index] ?? 0;
      days.push({ ...covered, words, span: [from, (at[found.index + words.length - 1] ?? from) + 1] });
    }
  }
  return { days, speaksOfNow };
}

/** The printed year, a word for one, the year of the date before it, or the period's. */
function yearOf(
  found: RegExpMatchArray,
  period: ReportingPeriod,
  carried: number | null,
  asOf: string,
): number {
  const own = Number(period.end.slice(0, 4));
  if (found[1] !== undefined) return Number(found[1]);
  if (found[2] !== undefined) return own + ({ 去年: -1, 上年: -1, 前年: -2, 明年: 1 }[found[2]] ?? 0);
  if (carried !== null) return carried;
  const month = Number(found[4] ?? 1);
  return !period.isPrinted && month > Number(asOf.slice(5, 7)) ? own - 1 : own;
}

function span(found: RegExpMatchArray, year: number): Pick<WorkDay, 'first' | 'last'> | null {
  const [, , , from, month, day, half, quarter] = found;
  if (half !== undefined) return half === '上半年' ? monthsOf(year, 1, 6) : monthsOf(year, 7, 12);
  if (quarter !== undefined) {
    const last = ('一二三四'.indexOf(quarter.at(-1) ?? '') + 1) * 3;
    return monthsOf(year, quarter.startsWith('前') ? 1 : last - 2, last);
  }
  if (month === undefined) return found[0].endsWith('年初') ? monthsOf(year, 1, 1) : monthsOf(year, 1, 12);
  const number = Number(month);
  if (number < 1 || number > 12) return null;
  if (day === undefined)
    return monthsOf(year, from === undefined ? number : Math.min(Number(from), number), number);
  const one = dayOf(year, number, Number(day));
  return { first: one, last: one };
}
