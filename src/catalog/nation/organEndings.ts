// What a name ends with that nobody listed, and what sort of body that makes it (机构名称的通名).

import type { UnitKind } from '../Catalog';

const byKind: readonly (readonly [UnitKind, string])[] = [
  [
    'government',
    '海关 派出所 司法所 监管所 税务所 局 委 厅 部 办 署 总局 分局 支局 委员会 办公厅 办公室 管理局 监管局 执法局 服务局 总署',
  ],
  [
    'institution',
    '中心 医院 院 总院 研究院 研究所 学院 大学 学校 中学 小学 幼儿园 幼儿园 所 站 馆 台 队 支队 大队 总队 中队 分队 分中心 管理处 管理所 管理站 处 服务站 监测站 卫生院 敬老院 福利院 报社 出版社 水库 基地 图书馆 实验室 血站 党校 疗养院 分院 门诊部 总站 平台 事务所 段 场 林场 农场 园 林业站 中心校 乡村学校 保护区管理局 管护中心',
  ],
  [
    'company',
    '公司 集团 有限公司 有限责任公司 股份有限公司 集团公司 集团有限公司 银行 分行 支行 分公司 支公司 子公司 厂 总公司 合作社 联社 信用社 交易所 投资公司 运营商 保险 商行 农商行 农商银行 电网',
  ],
  ['other', '协会 学会 研究会 促进会 商会 基金会 联盟 总会 行业协会 联谊会 志愿者协会 理事会 会'],
  ['people', '联合会 工会 妇联 团委 残联 科协 文联 侨联 工商联 红十字会'],
  [
    'township',
    '管委会 管理委员会 街道办事处 街道办 办事处 街道 人民政府 政府 镇 乡 村委会 居委会 村民委员会 居民委员会 社区 开发区 园区 新区 工业园 产业园 片区 功能区 苏木 居委 村',
  ],
  [
    'group',
    '领导小组 领导小组办公室 领导小组秘书处 领导小组秘书组 指挥部 指挥部办公室 专班 工作专班 工作组 联席会议 联席会议办公室 协调小组 协调小组办公室 专项组 专项小组 推进组 推进办 工作小组 领导小组办 小组 筹备组 筹建处 筹备处 攻坚组 协调组 保障组',
  ],
  ['court', '法院 检察院 法庭'],
  ['party', '党委 党工委 纪委 工委 党组 党支部 党总支 组织部 宣传部 统战部 巡察组'],
];

/** Ending → kind of body. */
export const organEndings: readonly (readonly [string, UnitKind])[] = byKind.flatMap(([kind, endings]) =>
  endings.split(' ').map((ending) => [ending, kind] as const),
);

/** Endings of one character that many words end with: only with a level or place before the name do they tell a unit for certain. */
export const weakEndings: ReadonlySet<string> = new Set([...'委厅部办署院所站馆台队处厂会园场村镇乡局段']);
