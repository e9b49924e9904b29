// Which leading groups, headquarters and their offices are named by what they are for (领导小组办公室、指挥部、专班).

import { type NameKind, nameKinds } from './NameKind';

/** Subject · full subjects it is written with; the office is 领导小组办公室 in full and 办 in short. */
const subjects: readonly (readonly [string, string])[] = [
  ['medical-reform', '深化医药卫生体制改革 医药卫生体制改革 医改'],
  ['streamlining', '推进政府职能转变和放管服改革 推进职能转变 职能转变 放管服 职转'],
  ['business', '| 优化营商环境 营商环境 优化'],
  ['river-chief', '河长制 河长 河湖长制 河湖长'],
  ['forest-chief', '林长制 林长'],
  ['field-chief', '| 田长制 田长 路长制 路长 湾长 链长制 链长'],
  [
    'rectification',
    '| 环境保护督察整改工作 生态环境保护督察整改 环保督察整改 环保督察 生态环保督察整改 突出生态环境问题整改 突出环境问题整改 督察整改 整改',
  ],
  ['pollution', '| 污染防治攻坚战 污染防治攻坚 污染防治 蓝天保卫战 大气污染防治 大气 治污 治气 污防 攻坚'],
  ['civilised-city', '| 创建全国文明城市 文明城市创建 创文 创城 创建'],
  ['sanitary-city', '| 创建国家卫生城市 创卫 爱国卫生运动 爱卫'],
  ['double-support', '双拥工作 双拥'],
  ['migrant-workers', '根治拖欠农民工工资 根治欠薪 治欠'],
  ['narcotics', '禁毒'],
  ['peace', '平安建设 平安'],
  ['pornography', '扫黄打非'],
  ['gangs', '扫黑除恶 扫黑'],
  ['overload', '治理车辆超限超载 治超'],
  ['poverty-alleviation', '| 脱贫攻坚 巩固拓展脱贫攻坚成果 巩固脱贫攻坚成果 乡村振兴'],
  ['epidemic', '应对新冠肺炎疫情工作 新冠肺炎疫情防控 疫情防控 防疫 新冠疫情防控'],
  ['food-drug-safety', '食品药品安全 食药安'],
  ['garbage', '生活垃圾分类 垃圾分类'],
  ['double-carbon', '碳达峰碳中和 双碳'],
  ['people-livelihood', '民生工程 民生实事 民生'],
  ['demolition', '| 征收 拆迁 征地拆迁 房屋征收 棚改 城中村改造 老旧小区改造 城市更新'],
  ['credit-group', '信用体系建设 信用'],
  ['openness', '政务公开'],
  ['digital', '| 数字政府建设 数字政府 数字经济 智慧城市 数字化改革'],
  ['debt', '| 防范化解债务风险 化债 债务 防范化解'],
  ['railway', '| 铁路建设 铁路 高铁 机场 铁'],
  ['conscription', '征兵'],
  ['three-medicine', '| 三医联动 分级诊疗 医共体建设 县域医共体建设 紧密型县域医共体建设'],
  [
    'rural-environment',
    '| 农村人居环境整治 人居环境整治 农村厕所革命 厕所革命 美丽乡村建设 美丽乡村 千万工程',
  ],
  ['industry-chain', '| 产业链 招商引资 项目建设 重点项目'],
];

/** Commissions whose office is named after them (安委会办公室, 安委办). */
const commissions: readonly (readonly [string, string])[] = [
  ['safety-commission', '安全生产委员会 安委会'],
  ['food-safety-commission', '食品安全委员会 食品药品安全委员会 食安委 食药安委'],
  ['disaster-commission', '减灾委员会 减灾委 防灾减灾救灾委员会 防灾减灾委'],
  ['fire-commission', '消防安全委员会 消安委'],
  ['environment-commission', '生态环境保护委员会 环境保护委员会 环委会 生态环委会 生环委'],
  ['planning-commission', '规划委员会 规委会 国土空间规划委员会'],
  ['patriotic-health', '爱国卫生运动委员会 爱卫会'],
  ['narcotics-commission', '禁毒委员会 禁毒委'],
  ['ageing-commission', '老龄工作委员会 老龄委'],
  ['women-children', '妇女儿童工作委员会 妇儿工委'],
  ['disabled-commission', '残疾人工作委员会 残工委'],
  ['traffic-safety', '道路交通安全委员会 道路交通安全工作领导小组 道安委 交安委'],
  ['greening-commission', '绿化委员会 绿委 绿化委'],
  ['talents', '人才工作领导小组 人才领导小组'],
  ['flood', '防汛抗旱指挥部 防汛抗旱防台风指挥部 防汛指挥部 防指 三防指挥部'],
  ['forest-fire', '森林草原防灭火指挥部 森林防火指挥部 森防指 森林防灭火指挥部'],
  [
    'epidemic-headquarters',
    '应对疫情工作指挥部 疫情防控指挥部 疫情防控工作指挥部 新冠肺炎疫情防控指挥部 新冠肺炎疫情防控工作指挥部 疫指',
  ],
];

/** Short names of offices that are no plain 办 behind the subject. */
const whole: readonly (readonly [string, string])[] = [
  ['safety-commission-office', '安委办 安办'],
  ['food-safety-office', '食安办 食药安办'],
  ['fire-safety-office', '消安办'],
  ['disaster-office', '减灾办'],
  ['environment-office', '环委办 生环委办 生态环委办'],
  ['flood-office', '防汛办 防办 防指办 三防办'],
  ['forest-fire-office', '森防办 防火办 森防指办公室'],
  ['ageing-office', '老龄办'],
  ['women-children-office', '妇儿工委办 妇儿工委办公室'],
  ['road-safety-office', '道安办 道交办 交安办'],
  ['greening-office', '绿化办 绿委办'],
  ['planning-office', '规委办'],
  ['reception', '接待办 接待中心'],
  ['conscription-office', '征兵办公室'],
  ['double-innovation', '双创办'],
  ['anti-fraud', '反诈中心 反诈办'],
  ['law-popularisation', '普法办 普法依法治理领导小组办公室'],
];

const offices = [
  '领导小组办公室',
  '工作领导小组办公室',
  '领导小组办',
  '领导小组',
  '工作领导小组',
  '协调小组办公室',
  '协调小组',
  '联席会议办公室',
  '联席会议',
  '指挥部办公室',
  '指挥部',
  '工作专班',
  '专班',
  '推进办',
  '工作办公室',
  '办公室',
  '办',
  '工作组',
];
const commissionOffices = ['办公室', '办'];

/** Leading groups, commissions and their offices. The office and the body itself are two kinds. */
export const groupOffices: readonly NameKind[] = [
  ...subjects.flatMap(([id, names]) => nameKinds('group', id, names, offices.join(' '))),
  ...commissions.flatMap(([id, names]) => [
    ...nameKinds('group', id, names),
    ...nameKinds('group', `${id}-office`, names, commissionOffices.join(' ')),
  ]),
  ...whole.flatMap(([id, names]) => nameKinds('group', id, names)),
];

/** Organs that mean the same office of a leading group: 领导小组办公室 is 办 in short. */
export const groupOfficeOrgans: ReadonlySet<string> = new Set([
  '领导小组办公室',
  '工作领导小组办公室',
  '领导小组办',
  '办公室',
  '办',
]);
