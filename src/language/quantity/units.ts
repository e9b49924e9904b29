// Which words are units, and what does each measure? A line a kind; `a=b` is written a and means b.

import type { AmountKind } from './Amount';
import { oneOf } from './words';

const UNITS: Readonly<Partial<Record<AmountKind, string>>> = {
  rate: '% ‰ /10万 /十万=/10万',
  points: '个百分点 百分点=个百分点 个百分比=个百分点 个点=个百分点',
  times: '倍',
  money: '元 元人民币=元 人民币=元 块钱=元 美元 欧元 港元 日元',
  time: '年 个月=月 天 日 个工作日=工作日 工作日 个自然日=自然日 自然日 小时 个小时=小时 分钟 秒 秒钟=秒 周 个学时=学时 学时 课时',
  age: '岁 周岁=岁',
  size:
    '亩 公顷 平方米 平方公里 平方千米 平方 立方米 立方 方 米 公里 千米 里 厘米 毫米 海里 平米=平方米 ㎡=平方米 m²=平方米 m³=立方米 km² km kg mg m t 吨 吨标准煤 吨标煤=吨标准煤 公斤 千克 克 斤 升 毫升 微克 毫克 纳克 贝克 ' +
    '千瓦 千瓦时 兆瓦 兆瓦时 吉瓦 瓦 度 度电=度 千伏安 千伏 摄氏度 ℃ 分贝 兆 mg/L MW GW kW kWh MWh KV kV Mbps Gbps bps GB TB PB μg ug DDDs dB P EB EFLOPS PFLOPS 标准立方米 吨公里 毫摩尔 立方千米 兆帕 大卡',
  count:
    '个 家 所 座 处 项 件 份 张 条 支 种 类 批 次 场 场次 期 套 台 台套 台次 辆 部 本 册 篇 首 幅 幢 栋 间 层 口 眼 宗 起 例 笔 单 对 组 头 只 羽 匹 尾 株 棵 盏 根 杆 块 片 颗 枚 面 把 列 架 艘 包 桶 箱 盒 瓶 卷 集 门 轮 ' +
    '班 节 堂 讲 趟 分 人 人次 名 位 户 户次 口人 人日 人天 人月 家次 户家 件次 例次 床 床日 标准箱 标箱 航次 班次 车次 架次 船次 车位 泊位 机架 标准机架 工位 标段 桩 道 档 分站 点位 字 位次 匹次 床位 学位 ' +
    '粒 付 剂 副 双 排 段 帧 节次 村次 人份 枪',
};

const MEANINGS = new Map<string, readonly [unit: string, kind: AmountKind]>();
for (const [kind, words] of Object.entries(UNITS) as [AmountKind, string][]) {
  for (const entry of words.split(' ')) {
    const [word = '', unit = word] = entry.split('=');
    MEANINGS.set(word, [unit, kind]);
  }
}

/** Pattern of any unit, with its per part (微克/立方米, 元/人·年). */
export const UNIT = `(?:${oneOf([...MEANINGS.keys()].join(' '))}(?:\\/(?:[日年月人户亩次天吨张床]|立方米|平方米|平方公里|公斤|千瓦时|小时|公里|标准立方米|升|L|m³|辆|公顷|千米|平方千米|学年|学期|工作日|秒|万人|千人|百人)(?:[·.]?[年月日天人])?)?)`;

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
