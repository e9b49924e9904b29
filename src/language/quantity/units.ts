// Which words are units, and what does each measure? A line a kind; `a=b` is written a and means b.

import type { AmountKind } from './Amount';
import { oneOf } from './words';

const UNITS: Readonly<Partial<Record<AmountKind, string>>> = {
  rate: '% ‰ /10万 /十万=/10万',
  points: '个基点 个百分点 百分点=个百分点 个百分比=个百分点 个点=个百分点',
  times: '倍',
  money: '元 元人民币=元 人民币=元 块钱=元 美元 欧元 港元 日元',
  time: '年 个月=月 天 日 个工作日=工作日 工作日 个自然日=自然日 自然日 小时 个小时=小时 分钟 秒 秒钟=秒 周 个学时=学时 学时 课时',
  age: '岁 周岁=岁',
  size:
    '亩 亩次=亩次 公顷 平方米 平方公里 平方千米 平方 立方米 立方 方 米 公里 千米 里 厘米 毫米 海里 平米=平方米 ㎡=平方米 m²=平方米 m³=立方米 km² km kg mg m t 吨 吨标准煤 吨标煤=吨标准煤 公斤 千克 克 斤 升 毫升 微克 毫克 纳克 贝克 ' +
    '千瓦 千瓦时 兆瓦 兆瓦时 吉瓦 瓦 度 度电=度 千伏安 千伏 摄氏度 ℃ 分贝 兆 mg/L MW GW kW kWh MWh KV kV Mbps Gbps bps GB TB PB μg ug DDDs dB P EB EFLOPS PFLOPS 标准立方米 吨公里 毫摩尔 立方千米 兆帕 大卡',
  count:
    '个 家 所 座 处 项 件 份 张 条 标台 支 种 类 批 次 场 场次 期 套 台 台套 台次 辆 部 本 册 篇 首 幅 幢 栋 间 层 口 眼 宗 起 例 笔 单 对 组 头 只 羽 匹 尾 株 棵 盏 根 杆 块 片 颗 枚 面 把 列 架 艘 包 桶 箱 盒 瓶 卷 集 门 轮 ' +
    '班 节 堂 讲 趟 分 人 人次 名 位 户 户次 口人 人日 人天 人月 家次 户家 件次 例次 床 床日 标准箱 标箱 航次 班次 车次 架次 船次 车位 泊位 机架 标准机架 工位 标段 批次 桩 道 档 分站 点位 字 位次 匹次 床位 学位 ' +
    '粒 付 剂 副 双 排 段 帧 节次 村次 人份 枪',
};

const MEANINGS = new Map<string, readonly [unit: string, kind: AmountKind]>();
for (const [kind, words] of Object.entries(UNITS) as [AmountKind, string][]) {
  for (const entry of words.split(' ')) {
    const [word = '', unit = word] = entry.split('=');
    MEANINGS.set(word, [unit, kind]);
  }
}

/** Words that begin like a unit and are none. */
const OTHER_WORDS = oneOf(
  '单元 单位 单独 单项 对外 对接 对标 对口 对象 对应 分之 分别 分类 分级 分布 分管 分局 分公司 分散 分区 分解 分步 分批 分阶段 门类 面向 面对 面积 道路 部门 部委 部署 部分 班子 班组 节能 节约 节点 节水 场所 场地 场馆 台阶 台账 本地 本级 本科 本省 本市 本县 本区 ' +
    '处理 处室 处置 处方 处级 位于 位置 位数 层级 层面 层次 条件 条例 人均 人大 人口 人民 人社 人工 户厕 户籍 户均 户外 期间 期末 期初 期限 起步 起草 起点 起付 度假 度过 方案 方面 方法 方式 方向 方针 方便 里程 克服 元旦 元素 年度 年级 年均 年龄 年轻 年初 年末 年底 种植 种子 种业 种养 ' +
    '头部 只有 只能 只要 个人 个体 个性 个别 家庭 家长 家政 份额 例会 例行 例如 例外 组织 组建 组合 组长 天然 日均 日常 日报 日前 日起 名单 名称 名录 名医 名师 名校 件均 类型 类别 批复 批准 批发 次年 次均 场景 天内部 项下 篇章 列入 列为 列车 架构 节假日 门诊 门店 门户 包括 包含 副高 副省 副处 双向 双创 排放 排名 排查 起来 层层',
);

/** Pattern of any unit, with its per part (微克/立方米, 元/人·年). */
export const UNIT = `(?!${OTHER_WORDS})(?:${oneOf([...MEANINGS.keys()].join(' '))}(?:/(?:[日年月人户亩次天吨张床升辆秒L]|[百千万]人|万元|立方米|平方米|平方公里|平方千米|标准立方米|公斤|千瓦时|小时|公里|千米|m³|公顷|学年|学期|工作日)(?:[·.]?[年月日天人])?)?)`;

/** Units that a Chinese numeral below ten may stand before; others make too many other words (三方, 一面). */
export const SPELLED_UNIT = `(?!${OTHER_WORDS})${oneOf('个 家 所 座 处 项 件 次 场次 名 支 场 条 种 套 间 台 部 篇 户 辆 张 份 轮 人次 倍 元 个百分点 个月 天 个工作日 工作日 小时 分钟 万元 亿元 亩 公里 吨 年')}`;

/**
 * What a printed unit means.
 * @example unitMeaning('个月') //=> ['月', 'time']
 */
export function unitMeaning(printed: string): readonly [unit: string, kind: AmountKind] {
  const known = MEANINGS.get(printed);
  if (known) return known;
  const [base = '', per] = printed.split('/');
  if (per === undefined) return [printed, 'none'];
  const [unit, kind] = unitMeaning(base);
  return [`${unit}/${per.replace('.', '·')}`, kind];
}
