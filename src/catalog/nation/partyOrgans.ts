// Which organs a Party committee has (党委工作机关), as they stand behind 委: 区委组织部, 自治区党委组织部, 党工委组织部.

import { type NameKind, nameKinds } from './NameKind';

/** id · names, each a whole body behind 委, 党委, 工委 or 党工委. */
const rows: readonly (readonly [string, string])[] = [
  ['party-office', '办公厅 办公室 办'],
  ['organisation', '组织部'],
  ['publicity', '宣传部'],
  ['united-front', '统一战线工作部 统战部'],
  ['political-legal', '政法委员会 政法委'],
  ['social-work', '社会工作部 社工部'],
  [
    'party-posts',
    '机构编制委员会办公室 编制委员会办公室 机构编制办公室 机构编制办 编制办公室 编委办公室 编委办 编制办 编办',
  ],
  ['cyberspace', '网络安全和信息化委员会办公室 网络安全和信息化领导小组办公室 互联网信息办公室 网信办'],
  ['party-finance', '金融委员会办公室 金融办'],
  ['policy-research', '政策研究室 政研室'],
  ['reform-deepening', '全面深化改革委员会办公室 全面深化改革领导小组办公室 深改办 改革办 深改委办公室'],
  ['inspection', '巡察工作领导小组办公室 巡视工作领导小组办公室 巡察办 巡视办 巡察机构'],
  ['taiwan', '台湾工作办公室 台办 台港澳办'],
  ['veteran-cadres', '老干部局 老干局 离退休干部工作局'],
  [
    'work-committee',
    '直属机关工作委员会 直属机关工委 区直机关工作委员会 县直机关工作委员会 市直机关工作委员会 区直机关工委 县直机关工委 市直机关工委 州直机关工委 省直机关工委 区直工委 县直工委 市直工委 州直工委 省直工委 直机关工委 直工委 机关工委 直属工委',
  ],
  ['party-school', '党校 党校（行政学院） 行政学院'],
  [
    'supervision-office',
    '| 督促检查室 督查室 督查考核办 督查局 督查办 督考办 目标绩效管理办公室 目标办 绩效办 目标督查办 目督办 综合考核办 考核办 政府督查室',
  ],
  ['military-civil', '军民融合发展委员会办公室 军民融合办 融办'],
  ['state-security-office', '国家安全委员会办公室 国安办'],
  [
    'rule-of-law',
    '全面依法治省委员会办公室 全面依法治市委员会办公室 全面依法治县委员会办公室 全面依法治区委员会办公室 全面依法治州委员会办公室 依法治省办 依法治市办 依法治县办 依法治区办 依法治州办 法治办',
  ],
  ['rural-work', '| 农村工作领导小组办公室 农村工作委员会 农村工作部 农办 农工办 农工委 农工部'],
  ['audit-commission', '审计委员会办公室 审计办'],
  ['foreign-commission', '外事工作委员会办公室 外办'],
  [
    'education-committee',
    '| 教育工作领导小组秘书组 教育工委 教育工作委员会 卫生健康工委 国资工委 两新工委 非公工委 企业工委',
  ],
  ['secrecy', '| 保密和机要局 保密机要局 保密委员会办公室 保密局 保密办 机要局 机要保密局 国家保密局'],
  [
    'party-history',
    '| 党史研究室 党史和地方志研究室 史志研究室 党史办 史志办 党史地方志研究室 党史和文献研究室',
  ],
  ['civility', '精神文明建设指导委员会办公室 精神文明建设办公室 文明办'],
  ['archives-party', '| 档案局 档案馆'],
  ['lecturers', '讲师团'],
  ['talent', '人才工作领导小组办公室 人才办 人才工作局'],
  ['retired', '老龄工作委员会办公室'],
];

/** Bodies behind 委. */
export const partyOrgans: readonly NameKind[] = rows.flatMap(([id, names]) => nameKinds('party', id, names));

/** Words a Party committee's organ may stand behind (区委, 自治区党委, 开发区工委); the last is none at all. */
export const partyLeads: readonly string[] = ['委', '党委', '党工委', '工委', ''];

/** Organs too plain to stand without 委 before them. */
export const needLead: ReadonlySet<string> = new Set([
  '办公厅',
  '办公室',
  '办',
  '行政学院',
  '档案馆',
  '档案局',
  '金融办',
  '编办',
  '台办',
]);

/** Bodies of the Party that are named whole. */
export const partyBodies: readonly NameKind[] = [
  ...nameKinds(
    'party',
    'discipline',
    '纪律检查委员会监察委员会 纪委监委机关 纪委监察委 纪委监委 纪检监察委 纪委监察局 纪监委 纪检监察机关 | 纪委 纪律检查委员会 | 监察委员会 监察委 监委 | 纪工委 | 监察工委 | 纪检监察工委 | 纪检监察组 | 派驻纪检监察组',
  ),
  ...nameKinds('party', 'party-committee', '党委 委员会 委'),
  ...nameKinds('party', 'party-committee-work', '党工委 工委 | 党组'),
  ...nameKinds(
    'party',
    'both-offices',
    '| 两办 委政府督查室 委省政府督查室 委省政府信访局 委州政府督查室 委州政府信访局 委区政府督查室 委市政府督查室 委县政府督查室 委政府信访局 委市政府信访局 委县政府信访局 委区政府信访局 委政府目标办 党政办公室 党政办 党政综合办公室 党政综合办 党群工作部 党群工作局 党群工作办公室 党群办 党建办 党建工作办公室 综合办公室 综合管理办公室 综合办',
  ),
  ...nameKinds(
    'party',
    'commissions',
    '| 全面深化改革委员会 网络安全和信息化委员会 财经委员会 财经办 全面依法治县委员会 机构编制委员会 审计委员会 国家安全委员会 军民融合发展委员会 委财经办 委财经委员会办公室',
  ),
];
