// Are two subjects the same thing in other words (住院量占比, 住院占比)? Only when one is the other with words left out, and none of them tells whom it is about.

import { remembered } from '../remembered';
import { oneOf } from './words';

/** What is written alike for reading: words without meaning of their own, and short forms. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      `[()“”"'《》·、和与及]|${oneOf('完成 实现 累计 全部 全面 本年度 年度 今年 全年 每年 每人 目前 当前 我区 我县 我市 全区 全县 全市 全省 全州 区内 县内 辖区 本地 其中 进行 开展 的 为 了 已 我局 我院 改造 整治 整顿 建设 修复 治理 推广 归集 汇聚 更新 打造 培育 创建 一般 平均')}`,
      'g',
    ),
    '',
  ],
  [/规模以上/g, '规上'],
  [/公共厕所/g, '公厕'],
  [/棚户区/g, '棚'],
  [/公立幼儿园|公办幼儿园/g, '公办园'],
  [/(?:所)?占?(?:比例|比重|占比|百分比|份额)$/, '比'],
  [/(?:总数|数量|个数|总量|人数|数目|数)$/, ''],
  [/(?:增长率|增速|增长幅度|增幅|涨幅|增长)$/, ''],
  [/(?:标准|水平)$/, ''],
  [/^[改建]|(?:上线|建成|安装|弄好)$/g, ''],
];
/** Words that tell whom or what a figure is about; with one more or less the subject is another. */
const FIRM = new RegExp(
  oneOf(
    '重点人群 门诊 住院 贫困 脱贫 老年 儿童 婴儿 婴幼儿 孕产妇 职工 学前 义务教育 高中 小学 初中 幼儿 公办 普惠 民办 重大 较大 高血压 糖尿病 男 女 残疾 低保 非 不 外 上年 出口 进口 工业 农业 服务业 第一产业 第二产业 第三产业 民间 精品 示范 次均 人均 亩均 户均 一级 二级 三级 国家级 省级 市级 区级 县级 乡镇 村 优质 中高级 开工 竣工 验收 签约 在建 拟建 计划 目标 问题 剩余 其余 尚 未 待',
  ),
  'g',
);
/** A clerk leaves out the level that is the table's own. */
const LEVEL = /^[省市州区县]级/;
const SAME_LEVEL = 0.8;
/** Words a clerk leaves out under the task that prints them; put in, they tell of a part. */
const SCOPE = new RegExp(
  oneOf('农村 城镇 城市 城区 公共 新增 净增 居民 规上 县域 基层 新建 生活 全程 中小 首批'),
  'g',
);

/**
 * 1 for the same subject, less the more words are left out, 0 when they may be different things.
 * @example likeness('县域内住院量占比', '住院占比') > 0 //=> true
 * @example likeness('住院次均费用', '门诊次均费用') //=> 0
 */
export function likeness(target: string, figure: string): number {
  const [asked, told] = [plain(target), plain(figure)];
  if (asked === '' || told === '') return 0;
  if (asked === told) return 1;
  if (firmWords(asked) !== firmWords(told))
    return told.length > 5 && asked.replace(LEVEL, '').endsWith(told) ? SAME_LEVEL : 0;
  if (told.match(SCOPE)?.some((word) => !asked.includes(word))) return 0;
  const [short, long] = asked.length < told.length ? [asked, told] : [told, asked];
  if (short.length < 3 || !isIn(short, long) || short.at(-1) !== long.at(-1)) return 0;
  const whole = long.endsWith(short) || (long.startsWith(short) && short.length > 3);
  if (short.length < 4 && !whole) return 0;
  return 0.5 + (0.5 * short.length) / long.length - (whole ? 0 : 0.1);
}

const plain = remembered((subject) => {
  let text = subject;
  for (const [words, sign] of ALIKE) text = text.replace(words, sign);
  return text;
});

const firmWords = remembered((text) => [...new Set(text.match(FIRM) ?? [])].sort().join());

/**
 * Whether the characters of one stand in the other, in their order.
 * @example isIn('公厕', '公共厕所') //=> true
 */
export function isIn(short: string, long: string): boolean {
  let at = -1;
  return [...short].every((character) => (at = long.indexOf(character, at + 1)) >= 0);
}
