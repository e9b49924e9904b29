// Which leading groups, headquarters and their offices are named by what they are for (领导小组办公室、指挥部、专班).

import { type NameKind, nameKinds, words } from './NameKind';

/** Subjects of leading groups; the office is 领导小组办公室 in full and 办 in short. */
const subjects = `深化医药卫生体制改革 医药卫生体制改革 医改
推进政府职能转变和放管服改革 推进职能转变 职能转变 放管服 职转
|优化营商环境 营商环境 优化 高质量 高质量发展
河长制 河长 河湖长制 河湖长
林长制 林长
|田长制 田长 路长制 路长 湾长 链长制 链长
|环保督察整改 环保督察 突出环境问题整改 督察整改 整改
|污染防治攻坚战 污染防治 蓝天保卫战 大气污染防治 大气 治污 治气 污防 攻坚
创建全国文明城市 文明城市创建 创文 创城 创建
创建国家卫生城市 创卫
爱国卫生运动 爱卫
双拥工作 双拥
根治拖欠农民工工资 根治欠薪 治欠
禁毒
平安建设 平安
扫黄打非
扫黑除恶 扫黑
治理车辆超限超载 治超
|脱贫攻坚 乡村振兴
|疫情防控 防疫
食品药品安全 食药安
垃圾分类
碳达峰碳中和 双碳
民生工程 民生实事 民生
|征收 拆迁 征地拆迁 棚改 城市更新
信用体系建设 信用
政务公开
|数字政府 数字经济 智慧城市 数字化改革
|防范化解债务风险 化债 债务
|铁路建设 铁路 高铁 铁
征兵
|三医联动 分级诊疗 医共体建设
|人居环境整治 厕所革命 美丽乡村建设 美丽乡村 千万工程
|产业链 招商引资 重点项目`;

/** Commissions and headquarters whose office is named after them (安委会办公室). */
const commissions = `安全生产委员会 安委会
食品安全委员会 食品药品安全委员会 食安委 食药安委
减灾委员会 减灾委 防灾减灾救灾委员会 防灾减灾委
消防安全委员会 消安委
生态环境保护委员会 环境保护委员会 环委会 生态环委会 生环委
规划委员会 规委会 国土空间规划委员会
爱国卫生运动委员会 爱卫会
禁毒委员会 禁毒委
老龄工作委员会 老龄委
妇女儿童工作委员会 妇儿工委
残疾人工作委员会 残工委
道路交通安全委员会 道安委 交安委
绿化委员会 绿委
防汛抗旱指挥部 防汛抗旱防台风指挥部 防汛指挥部 防指 三防指挥部
森林草原防灭火指挥部 森林防火指挥部 森防指 森林防灭火指挥部
应对疫情工作指挥部 疫情防控指挥部 疫指`;

/** Short names of offices that are no plain 办 behind the subject. */
const whole = `安委办 安办
食安办 食药安办
消安办
减灾办
环委办 生环委办 生态环委办
防汛办 防办 防指办 三防办
森防办 防火办 森防指办公室
老龄办
妇儿工委办 妇儿工委办公室
道安办 道交办 交安办
绿化办 绿委办
规委办
接待办 接待中心
征兵办公室
双创办
反诈中心 反诈办
普法办 普法依法治理领导小组办公室`;

const offices =
  '领导小组办公室 工作领导小组办公室 领导小组办 领导小组秘书处 领导小组 工作领导小组 协调小组办公室 协调小组 联席会议办公室 联席会议 指挥部办公室 指挥部 工作专班 专班 推进办 工作办公室 办公室 办 工作组';

/** Leading groups, commissions and their offices. The office and the body itself are two kinds. */
export const groupOffices: readonly NameKind[] = [
  ...nameKinds('group', subjects.replaceAll('\n', `>${offices}\n`) + `>${offices}`),
  ...nameKinds('group', commissions),
  ...nameKinds('group', commissions.replaceAll('\n', '>办公室 办\n') + '>办公室 办').map((kind) => ({
    ...kind,
    id: `${kind.id}办`,
  })),
  ...nameKinds('group', whole),
];

/** Organs that mean the same office of a leading group: 领导小组办公室 is 办 in short. */
export const groupOfficeOrgans: ReadonlySet<string> = new Set(
  words('领导小组办公室 工作领导小组办公室 领导小组办 办公室 办'),
);
