// Are two subjects the same thing in other words (住院量占比, 住院占比)? Only when one is the other with words left out, and no word left out tells whom it is about.

import { oneOf } from './words';

const FUNCTION_WORDS = new RegExp(
  `[()“”"'《》·\\s]|${oneOf('完成 实现 累计 全部 全面 本年度 年度 今年 全年 每年 目前 当前 我区 我县 我市 全区 全县 全市 全省 全州 区内 县内 辖区 本地 其中 进行 开展 的 为 了 已 共 均 达 至 我局 我院')}`,
  'g',
);
/** Words of one meaning at the end of a subject. */
const HEADS: readonly (readonly [RegExp, string])[] = [
  [/(?:所)?占?(?:比例|比重|占比|百分比|份额)(?:数)?$/, '比'],
  [/(?:总数|数量|个数|总量|人数|数目|数)$/, ''],
  [/(?:增长率|增速|增长幅度|增幅|涨幅|增长)$/, '增'],
  [/(?:标准|水平)$/, ''],
];
/** Words that tell whom or what a figure is about: left out or put in, the subject is another. */
const TELLING = new RegExp(
  oneOf(
    '重点人群 农村 城镇 城市 新增 门诊 住院 贫困 脱贫 老年 老年人 儿童 婴儿 婴幼儿 孕产妇 5岁以下 职工 居民 学前 义务教育 高中 小学 初中 幼儿园 中小学 公办 普惠性 民办 规上 规模以上 重大 较大 高血压 糖尿病 男 女 残疾人 低保 非 不 外 上年 国家级 省级 市级 区级 县级 乡镇 村级 村 出口 进口 工业 农业 服务业 第一产业 第二产业 第三产业 民间 精品 示范 下放 新建 改造 在建 中标 优质 次均 人均 亩均 一级 二级 三级 I II III',
  ),
  'g',
);

/**
 * 1 for the same subject, less the more words are left out, 0 when they may be different things.
 * @example likeness('住院占比', '县域内住院量占比') > 0 //=> true
 * @example likeness('门诊次均费用', '住院次均费用') //=> 0
 */
export function likeness(one: string, two: string): number {
  const [a, b] = [plain(one), plain(two)];
  if (a === '' || b === '') return 0;
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 3 || !isIn(short, long) || short.at(-1) !== long.at(-1)) return 0;
  if (short.length < 4 && !long.endsWith(short)) return 0;
  if (tellingOf(short) !== tellingOf(long)) return 0;
  return (
    0.5 + (0.5 * short.length) / long.length - (long.endsWith(short) || long.startsWith(short) ? 0 : 0.1)
  );
}

function plain(subject: string): string {
  let text = subject.replace(FUNCTION_WORDS, '');
  for (const [head, sign] of HEADS) text = text.replace(head, sign);
  return text;
}

function tellingOf(text: string): string {
  return [...new Set(text.match(TELLING) ?? [])].sort().join();
}

/** Whether the characters of one stand in the other, in their order. */
function isIn(short: string, long: string): boolean {
  let at = -1;
  return [...short].every((character) => (at = long.indexOf(character, at + 1)) >= 0);
}
