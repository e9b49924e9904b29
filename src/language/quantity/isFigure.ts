// Is a number really a figure? Bare numbers, times, ages and Chinese numerals need a word that says so.

import type { Amount } from './Amount';
import type { Figure } from './Figure';
import { oneOf } from './words';

const MEASURE_NOUN = /(?:数|数量|总量|量|率|值|指数|强度|得分|比|比值|密度|浓度|规模|比例|占比|排名)$/;
const TIME_NOUN =
  /(?:时间|时限|时长|周期|期限|住院日|平均|年限|天数|耗时|用时|工时|工期|间隔|培训|学习|轮训|集训|时效)$/;
const CLOSES = /^(?:[,。;、)]|$)/;
const COUNTING = oneOf(
  '新建 建成 建设 建立 组建 创建 成立 设立 设置 开展 举办 召开 组织 完成 打造 培育 培养 引进 引育 配备 配齐 增加 新增 选派 推出 扶持 遴选 认定 安排 实施 开通 改造 新改建 改建 扩建 布局 储备 签约 落地 开工 竣工 投用 争取 创作 进行 推进 参加 接受 ' +
    '开行 打掉 查处 查办 办结 调研 走访 检查 督查 巡查 评选 培训 发展 建 办 有 共 计 购置 采购 更新 植树 造林 出台 制定 修订 编制 发布 发放 创 争创 评估 更换 清理 排查 巡诊 体检 演练',
);
const SURE = new RegExp(
  `(?:${COUNTING}(?:了|省级|市级|国家级|区级|县级|不同)?|每(?:年|月|周|季度|季|半年|人|村|县|乡镇|个?[一-鿿]{1,4})[^,。;、]{0,6}|至少[^,。;、]{0,6}|共计?|各|仅|有)$`,
);
/** 举办职业技能大赛一次, …: the count closes the clause. */
const STARTS = new RegExp(
  `(?:^|[,。;:、])(?:[\uE000\uE001]*)${COUNTING}[^,。;:、]{2,12}(?<![第每同这那另统唯之])$`,
);
const ONE = new RegExp(
  `(?:新建|建成|至少|打造|创建|争创|培育|每[年月周季半][^,。;]{0,12}|开展|举办|召开|完成|组织|不少于|进行|评估|演练|体检|巡查|检查|督查|轮训|各)$`,
);

/**
 * Whether a number with its words is a figure.
 * @example isFigure('工号20210033', figure, amount) //=> false
 */
export function isFigure(text: string, figure: Figure, amount: Amount | undefined): boolean {
  if (!amount) return false;
  const { core, kind, start, end } = figure;
  const worded = start < core[0];
  const before = text.slice(Math.max(0, start - 16), start);
  if (figure.amounts > 1) return worded || (kind !== 'none' && figure.unit !== '年');
  if (kind === 'none')
    return (
      !amount.chinese &&
      (worded || end > core[1] || (MEASURE_NOUN.test(before) && CLOSES.test(text.slice(end))))
    );
  if (kind === 'time') return isSpan(figure, before, text.slice(start, core[0]), text.slice(core[1], end));
  if (kind === 'age') return worded || /(?:寿命|年龄)$/.test(before);
  if (!amount.chinese || kind === 'rate' || kind === 'points' || kind === 'money' || kind === 'times')
    return true;
  if (amount.value >= 10) return true;
  if (worded || end > core[1]) return true;
  const closes = CLOSES.test(text.slice(end)) && STARTS.test(before);
  return closes || (amount.value === 1 ? ONE : SURE).test(before);
}

/** 压缩至4个月以内, 3个工作日内办结; not 3年以上工作经历. */
function isSpan({ unit, relation }: Figure, before: string, words: string, after: string): boolean {
  if (unit === '年') return /[到至达于过短长]/.test(words);
  if (words !== '') return true;
  if (/内/.test(after) || relation === 'at-most') return unit !== '月' || /[压缩控限]/.test(before);
  return TIME_NOUN.test(before);
}
