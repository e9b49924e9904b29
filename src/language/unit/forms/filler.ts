// Form: words around units that are read over — roles, joiners, numbers, dates, leaders — and the characters that only part them.

import { type Piece, piece } from '../Piece';
import { WordTree } from '../lexicon/WordTree';
import { anyOf } from '../lexicon/anyOf';

/** What a role word makes of the units beside it. */
export type RoleHint = 'lead' | 'coop' | 'responsible';

/** Role words put together: 按职责分工负责, 分别落实, 积极配合, 共同牵头. */
const ROLE_WORD =
  /(?:[按依]照?据?|根据)?(?:各自)?(?:职责|职能)?(?:分工|分别)?(?:抓好)?(?:共同|联合|分别|具体|组织|密切|协同|积极|主要|总)?(?:牵头(?:负责|落实|办理|抓总|组织)?|负责(?:落实)?|落实|承办|主办|实施|主责|负总责|配合(?:落实)?|参与(?:配合)?|参加|协办|协同|协助|协作|会办|会同)(?:单位|部门)?/y;
const ROLE_NAMES =
  '牵头责任单位 责任牵头单位 第一责任单位 主体责任单位 主要责任单位 牵头领导 主牵头 主要负责 配合责任单位 责任配合单位 支持单位 责任单位 责任部门 责任单位及责任人 责任单位和责任人 责任主体 牵头和责任单位 责任科室 责任分工 完成单位 整改责任单位 整改单位 填报单位 承担单位 执行单位 办理单位 各负其责';
const LEADS = /^(?:.{0,2}牵头|主办|主责|.*负总责|第一责任|责任牵头|主体责任|主要责任|主要负责)/;
const HELPS = /配合|参与|参加|协|会办|会同|支持/;
const ANSWERS = /负责|负其责|责任|承|落实|实施|完成|整改|填报|执行|办理/;

const FILLERS =
  '以上单位 以上部门 上述单位 上述部门 会 以 由 并 和 及 与 以及 或 及其 同 跟 暨 等 等单位 等部门 等有关方面 结合实际 结合实际落实 抓好落实 按要求落实 其中 按 按照 根据 职责分工 职责 分工 第一个单位为牵头单位 第一位为牵头单位 列第一位的为牵头单位 列在首位的为牵头单位 下同 以下同 以下均同 同上 完成 前完成 单位 部门 排序 排名第一 排名不分先后 不分先后 为主 为牵头单位 为牵头部门 为配合单位 为责任单位 为 指导 督导 监督 审核 联合 共同 分别 汇总 参照 以下单位 包括 具体 抓好 做好 主管 分管 包抓 包联 挂钩 督办单位 监督单位 指导单位 指导部门 监管单位 审核单位 验收单位 完成时限 无 暂无 没有 空 略 其他 其它 相互 相关工作 工作 项 第 号 条 款 个 年 月 日 底前 前';
/** 排在第一位的为牵头部门. */
const FIRST_LEADS = /排(?:在|名)?第一位?的(?:部门|单位)?为牵头(?:部门|单位)/y;
const TITLES =
  '书记 主任 主席 常委 常务 成员 同志 领导 负责人 责任人 联系人 联系电话 联系方式 电话 手机 经理 委员 巡视员 调研员 先生 女士';
/** 常务副市长, 局党组书记, 一级调研员, 分管县领导, 主要负责同志. */
const TITLE =
  /(?:[一二三四]级|常务|主要|分管|牵头|责任|包抓|包联|政法委|纪委|局?党组|党工委|党委)*副?(?:书记|主任|主席|调研员|委员|成员|经理|总经理|领导|负责人|负责同志|(?:[市县区州省局部厅院镇乡行所站科股处队校会]|秘书|检察|理事|董事|大队|支队|组织部|宣传部|统战部)长)/y;

const words = new WordTree<number>();
for (const word of ROLE_NAMES.split(' ')) words.add(word, 0.6);
for (const word of FILLERS.split(' ')) words.add(word, word.length > 1 ? 0.7 : 0.9);
for (const word of TITLES.split(' ')) words.add(word, 1);

const JOINERS = /[和及与由以并等]/;

/** Role a filler tells of, if any. */
export function roleHint(filler: string): RoleHint | null {
  if (LEADS.test(filler)) return 'lead';
  if (HELPS.test(filler)) return 'coop';
  return ANSWERS.test(filler) && !isTitle(filler) ? 'responsible' : null;
}

function isTitle(filler: string): boolean {
  return /人$|同志$/.test(filler) && !/单位/.test(filler);
}

/** Phone numbers, dates, list numbers. */
const NUMBER = /(?:\d+(?:年|月|日|底|前|号|项|条)?|[a-zA-Z]+)+/y;
const LIST_NUMBER =
  /\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十]{1,3}(?=[、.)])|第[一二三四五六七八九十\d]{1,3}(?:[项条款位]|(?=[、.),;:\d]|$))/y;
const PATTERNS: readonly (readonly [RegExp, number])[] = [
  [NUMBER, 0.8],
  [LIST_NUMBER, 0.8],
  [ROLE_WORD, 0.6],
  [FIRST_LEADS, 0.7],
  [TITLE, 1],
];
const ANY_PATTERN = anyOf(PATTERNS.map(([pattern]) => pattern));
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范廖石贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝';
const PERSON = new RegExp(`[${SURNAMES}][\\u4e00-\\u9fff]{1,2}`, 'y');
/** A title before a name opens it (局长李强). */
const AFTER_TITLE = /(?<=长|主任|书记|主席|同志|委员|经理|责任人|联系人|负责人)/y;
/** A name ends where the words of a list end: at a separator, a title or the end of the cell. */
const AFTER_PERSON =
  /$|[、,，;；:：()（）/\d]|(?:同志|副|局长|主任|书记|县长|区长|市长|部长|院长|等|牵头|负责|配合|联系)/y;

const SECTION = /^[室处科股](?:[^一-鿿]|[牵负参配协承主会落]|$)/;

/** Pieces that begin at `at`: fillers, numbers, persons. `open` = a blank, a separator or nothing stands before. */
export function fillers(
  text: string,
  at: number,
  effort: 'sure' | 'all',
  open: boolean,
  closed: (end: number) => boolean,
  found: Piece[],
): void {
  words.visit(text, at, (end, cost) => {
    // 督导室 is a department, not an office that watches.
    if (SECTION.test(text.slice(end, end + 2))) return;
    if (effort === 'all' || end > at + 1 || JOINERS.test(text[at] ?? ''))
      found.push(piece('filler', at, end, cost));
  });
  ANY_PATTERN.lastIndex = at;
  for (const [pattern, cost] of ANY_PATTERN.test(text) ? PATTERNS : []) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) found.push(piece('filler', at, at + match[0].length, cost));
  }
  AFTER_TITLE.lastIndex = at;
  if (effort === 'all' && (open || AFTER_TITLE.test(text))) persons(text, at, closed, found);
}

function persons(text: string, at: number, closed: (end: number) => boolean, found: Piece[]): void {
  PERSON.lastIndex = at;
  const match = PERSON.exec(text);
  if (!match) return;
  for (let end = at + 2; end <= at + match[0].length; end++) {
    // 石门村 begins like a name.
    if (/[村镇乡]$/.test(text.slice(at, end))) continue;
    AFTER_PERSON.lastIndex = end;
    if (closed(end) || AFTER_PERSON.test(text)) found.push(piece('filler', at, end, 4, { kind: 'person' }));
  }
}

/** Whether a character only parts names (、, ；, a bracket, any symbol): none that is Chinese, a letter or a digit; nothing at all parts too. */
export function isSeparator(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code > 0x7f) return !((code >= 0x3400 && code <= 0x9fff) || code === 0x3007);
  return !((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57));
}
