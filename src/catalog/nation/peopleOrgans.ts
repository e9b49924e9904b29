// Which bodies stand beside Party and government: congress, government itself, consultative conference, courts, people's organisations (人大、政府、政协、法检、群团).

import { type NameKind, nameKinds } from './NameKind';

/** All of them; each row: every form of one body's name. */
export const peopleOrgans: readonly NameKind[] = [
  ...nameKinds(
    'government',
    `人民政府 政府 行政公署 行署
人民政府办公厅 人民政府办公室 人民政府办 政府办公厅 政府办公室 政府办 府办`,
  ),
  ...nameKinds(
    'people',
    `人民代表大会常务委员会 人民代表大会 人大常委会 人大
人大常委会办公厅 人大常委会办公室 人大办公室 人大办 人大机关
|人大法制委员会 人大常委会法制工作委员会 人大法工委 人大财经委 人大社会委 人大监察司法委 人大教科文卫委 人大农委 人大代工委 人大预工委
政治协商会议 政协委员会 政协
政协办公厅 政协办公室 政协办 政协机关
总工会 工会
共青团委员会 共青团委 团委
-|团省委 团市委 团州委 团县委 团区委 团旗委 团盟委 团工委
妇女联合会 妇联
残疾人联合会 残联
科学技术协会 科协
工商业联合会 工商联 总商会
文学艺术界联合会 文联
归国华侨联合会 侨联
台湾同胞联谊会 台联
社会科学界联合会 社会科学联合会 社科联
红十字会
关心下一代工作委员会 关工委
国际贸易促进委员会 贸促会
新闻工作者协会 记协
法学会
计划生育协会 计生协会 计生协
|慈善总会 慈善会 慈善协会
作家协会 作协
消费者权益保护委员会 消费者协会 消委会 消保委 消协
人民对外友好协会
|民革 民盟 民建 民进 农工党 致公党 九三学社 台盟 各民主党派`,
  ),
  ...nameKinds(
    'court',
    `人民法院 法院 中级人民法院 中级法院 中院 高级人民法院 高级法院 高院
人民检察院 检察院`,
  ),
  ...nameKinds(
    'other',
    `人民武装部 人武部 武装部
-|军分区 警备区 省军区 武警总队 武警支队 武警中队 武警大队`,
  ),
];
