// Which bodies answer to their own ministry rather than to the local government (垂直管理单位、驻地单位), banks and networks among them.

import type { UnitKind } from '../Catalog';
import { type NameKind, nameKinds } from './NameKind';

const rows: readonly (readonly [UnitKind, string, string, string?])[] = [
  ['government', 'tax', '税务', '局'],
  ['government', 'customs', '| 海关 海关缉私局 海关缉私分局 海关办事处'],
  ['government', 'maritime', '海事', '局'],
  ['government', 'weather', '气象', '局'],
  ['government', 'tobacco', '烟草专卖 烟草专卖局（公司） 烟草', '局'],
  ['company', 'tobacco-company', '烟草公司'],
  ['government', 'post-administration', '邮政管理', '局'],
  ['government', 'telecom-administration', '通信管理 通信发展管理 通信发展', '局 办'],
  ['government', 'telecom-office', '通管办 通信办'],
  ['government', 'fire-rescue', '消防救援', '大队 支队 总队 局 站'],
  ['government', 'fire-committee', '消安委办公室 消安办'],
  ['government', 'survey', '调查', '队 总队'],
  ['government', 'border', '| 出入境边防检查站 边检站 边境管理支队 边境管理大队 移民管理局 出入境边检总站'],
  ['government', 'mine-safety', '| 矿山安全监察 煤矿安全监察 矿山安全监管', '局'],
  ['government', 'financial-supervision', '金融监督管理 金融监管', '局 支局 总局'],
  ['government', 'hydrology', '水文 水文水资源', '局 站 中心'],
  ['government', 'geology', '| 地质矿产勘查开发 地质矿产 地勘 地质调查 测绘地理信息 测绘', '局 院'],
  ['government', 'railways', '| 铁路 铁路监督管理 民航 民用航空', '局'],
  [
    'government',
    'police-branches',
    '| 交通警察支队 交通警察大队 交警支队 交警大队 交警总队 公安交警支队 公安交警大队 公安交通警察支队 公安交通管理支队 公安局交警支队 公安局交警大队 森林公安局 森林公安分局 特警支队 刑侦大队 治安大队 网安大队 派出所 公安局交警大队',
  ],
  ['company', 'central-bank', '中国人民银行 人民银行 人行', '分行 支行 中心支行'],
  ['company', 'central-bank-whole', '中国人民银行 人民银行 人行'],
  ['company', 'power', '供电公司 供电分公司 供电局 电力公司 电力局 国网供电公司 电网公司'],
  [
    'company',
    'telecoms',
    '| 中国移动 中国电信 中国联通 中国铁塔 移动公司 电信公司 联通公司 铁塔公司 移动分公司 电信分公司 联通分公司 铁塔分公司 广电网络公司 广电公司 广电网络 通信公司 移动 电信 联通',
  ],
  ['company', 'post-company', '邮政公司 邮政分公司 邮政 邮政集团'],
  [
    'company',
    'banks',
    '| 农业银行 工商银行 建设银行 中国银行 农商银行 农商行 农村商业银行 信用联社 农村信用联社 农村信用合作联社 农信社 邮储银行 农发行 农业发展银行 国开行 村镇银行 农行 工行 建行 中行',
    '支行 分行',
  ],
  [
    'company',
    'banks-whole',
    '| 农业银行 工商银行 建设银行 中国银行 农商银行 农商行 农村商业银行 信用联社 农村信用联社 农村信用合作联社 农信社 邮储银行 农发行 农业发展银行 国开行 村镇银行 农行 工行 建行 中行 信用社',
  ],
  ['company', 'insurance', '| 人保财险 人寿保险 人保公司 人寿公司 人保财险公司 财险公司 保险公司'],
];

/** Bodies under their own ministry or company. */
export const verticalOrgans: readonly NameKind[] = rows.flatMap(([kind, id, stems, organs]) =>
  nameKinds(kind, id, stems, organs ?? ''),
);
