// Which bodies stand beside Party and government: congress, government itself, consultative conference, courts, people's organisations (人大、政府、政协、法检、群团).

import { type NameKind, nameKinds } from './NameKind';

/** Government as a whole. */
const government: readonly NameKind[] = [
  ...nameKinds('government', 'government', '人民政府 政府 行政公署 行署'),
  ...nameKinds(
    'government',
    'government-office',
    '人民政府办公厅 人民政府办公室 人民政府办 政府办公厅 政府办公室 政府办 府办 政府办公室（外事办）',
  ),
];

/** Congress, conference, people's organisations; each row: every form of one body's name. */
const people: readonly NameKind[] = [
  ['congress', '人民代表大会常务委员会 人民代表大会 人大常委会 人大'],
  ['congress-office', '人大常委会办公厅 人大常委会办公室 人大办公室 人大办 人大机关'],
  [
    'congress-committee',
    '| 人大法制委员会 人大常委会法制工作委员会 人大法工委 人大财经委 人大社会委 人大监察司法委 人大教科文卫委 人大农委 人大代工委 人大预工委',
  ],
  ['conference', '政治协商会议 政协委员会 政协'],
  ['conference-office', '政协办公厅 政协办公室 政协办 政协机关'],
  ['trade-union', '总工会 工会'],
  ['youth', '共青团委员会 共青团委 团委'],
  ['youth-committee', '| 团省委 团市委 团州委 团县委 团区委 团旗委 团盟委 团工委'],
  ['women', '妇女联合会 妇联'],
  ['disabled', '残疾人联合会 残联'],
  ['science-association', '科学技术协会 科协'],
  ['commerce-federation', '工商业联合会 工商联 总商会'],
  ['arts', '文学艺术界联合会 文联'],
  ['overseas-chinese', '归国华侨联合会 侨联'],
  ['taiwan-federation', '台湾同胞联谊会 台联'],
  ['social-science', '社会科学界联合会 社会科学联合会 社科联'],
  ['red-cross', '红十字会'],
  ['next-generation', '关心下一代工作委员会 关工委'],
  ['trade-promotion', '国际贸易促进委员会 贸促会'],
  ['journalists', '新闻工作者协会 记协'],
  ['law-society', '法学会'],
  ['family-planning-association', '计划生育协会 计生协会 计生协'],
  ['charity', '| 慈善总会 慈善会 慈善协会'],
  ['writers', '作家协会 作协'],
  ['consumers', '消费者权益保护委员会 消费者协会 消委会 消保委 消协'],
  ['friendship', '人民对外友好协会'],
  ['parties', '| 民革 民盟 民建 民进 农工党 致公党 九三学社 台盟 各民主党派'],
].flatMap(([id, names]) => nameKinds('people', id ?? '', names ?? ''));

/** Courts and procuratorates. */
const courts: readonly NameKind[] = [
  ...nameKinds('court', 'court', '人民法院 法院 中级人民法院 中级法院 中院 高级人民法院 高级法院 高院'),
  ...nameKinds('court', 'procuratorate', '人民检察院 检察院'),
];

/** Garrison and reserve. */
const garrison: readonly NameKind[] = [
  ...nameKinds('other', 'armed-forces', '人民武装部 人武部 武装部'),
  ...nameKinds('other', 'garrison', '| 军分区 警备区 省军区 武警总队 武警支队 武警中队 武警大队'),
];

/** All of them, in protocol order. */
export const peopleOrgans: readonly NameKind[] = [...government, ...people, ...courts, ...garrison];
