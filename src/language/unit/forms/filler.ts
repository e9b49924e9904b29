// Form: words around units that are read over — roles, joiners, numbers, dates, leaders — and the characters that only part them.

import { type Piece, piece } from '../Piece';
import { WordTree } from '../lexicon/WordTree';

/** What a role word makes of the units beside it. */
export type RoleHint = 'lead' | 'coop' | 'responsible';

const ROLES: Readonly<Record<RoleHint, string>> = {
  lead: '牵头 牵头单位 牵头部门 牵头责任单位 责任牵头单位 主办 主办单位 总牵头 共同牵头 联合牵头 分别牵头 牵头负责 牵头落实 牵头办理 第一责任单位 牵头领导 主责单位 主体责任单位 负总责 主牵头 主要责任单位 牵头抓总 牵头组织 主责 主责部门 主要负责',
  coop: '配合 配合单位 配合部门 配合责任单位 参与 参加 参与单位 参加单位 参与部门 协办 协办单位 协同 协同单位 协助 协助单位 协作单位 主要协作 主要协作单位 责任配合单位 会办 共同参与 密切配合 协同配合 积极配合 会同 支持单位 配合落实 参与配合',
  responsible:
    '负责 责任单位 责任部门 承办 承办单位 分别负责 按职责分工负责 按照职责分工负责 按职能分工负责 按职责分别负责 按各自职责分工负责 按各自职责负责 按职责负责 依职责分工负责 依职责负责 根据职责分工负责 按分工负责 分工负责 具体负责 共同负责 落实 负责落实 分别落实 按职责分工落实 按职责落实 按职责抓好落实 组织实施 具体落实 组织落实 责任单位及责任人 责任单位和责任人 实施单位 落实单位 责任主体 牵头和责任单位 责任科室 责任分工 完成单位 整改责任单位 整改单位 填报单位 承担单位 执行单位 办理单位 各负其责',
};

const FILLERS =
  '以上单位 以上部门 上述单位 上述部门 会 以 由 并 和 及 与 以及 或 及其 同 跟 暨 等 等单位 等部门 等有关方面 结合实际 结合实际落实 抓好落实 按要求落实 其中 按 按照 根据 职责分工 职责 分工 排在第一位的为牵头部门 排在第一位的部门为牵头部门 排在第一位的为牵头单位 排在第一位的单位为牵头单位 排名第一的为牵头单位 排第一位的为牵头单位 列第一位的为牵头单位 第一个单位为牵头单位 第一位为牵头单位 列在首位的为牵头单位 下同 以下同 以下均同 同上 完成 前完成 单位 部门 排序 排名第一 排名不分先后 不分先后 为主 为牵头单位 为牵头部门 为配合单位 为责任单位 为 指导 督导 监督 审核 联合 共同 分别 汇总 参照 以下单位 包括 具体 抓好 做好 主管 分管 包抓 包联 挂钩 督办单位 监督单位 指导单位 指导部门 监管单位 审核单位 验收单位 完成时限 无 暂无 没有 空 略 待定 其他 其它 相互 相关工作 工作 项 第 号 条 款 个 年 月 日 底前 前';
const TITLES =
  '书记 副书记 市长 副市长 县长 副县长 区长 副区长 州长 副州长 省长 副省长 局长 副局长 主任 副主任 部长 副部长 厅长 副厅长 院长 副院长 镇长 副镇长 乡长 副乡长 主席 副主席 常委 常务 党组书记 党组成员 党工委书记 常务副市长 常务副县长 常务副区长 常务副州长 政法委书记 组织部长 宣传部长 统战部长 纪委书记 秘书长 副秘书长 同志 领导 主要领导 分管领导 分管负责人 主要负责人 主要负责同志 分管负责同志 负责人 负责同志 责任人 责任领导 牵头领导 包抓领导 包联领导 联系人 联系电话 联系方式 电话 手机 副检察长 检察长 会长 理事长 总经理 董事长 经理 行长 副行长 所长 站长 科长 股长 处长 副处长 队长 大队长 支队长 校长 调研员 一级调研员 二级调研员 三级调研员 四级调研员 党委委员 委员 巡视员 局党组书记 先生 女士 分管市长 分管县长 分管区长';

const words = new WordTree<number>();
for (const row of Object.values(ROLES)) for (const word of row.split(' ')) words.add(word, 0.6);
for (const word of FILLERS.split(' ')) words.add(word, word.length > 1 ? 0.7 : 0.9);
for (const word of TITLES.split(' ')) words.add(word, 1);

const roleOf: ReadonlyMap<string, RoleHint> = new Map(
  (Object.entries(ROLES) as [RoleHint, string][]).flatMap(([role, row]) =>
    row.split(' ').map((word): [string, RoleHint] => [word, role]),
  ),
);

const JOINERS = /[和及与由以并等]/;

/** Role a filler tells of, if any. */
export function roleHint(filler: string): RoleHint | null {
  return roleOf.get(filler) ?? null;
}

const CHARACTER = /[\u3400-\u9fff\u3007a-zA-Z0-9]/;
/** Phone numbers, dates, list numbers. */
const NUMBER = /(?:\d+(?:年|月|日|底|前|号|项|条)?|[a-zA-Z]+)+/y;
const LIST_NUMBER =
  /\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十]{1,3}(?=[、.)])|第[一二三四五六七八九十\d]{1,3}(?:项|条|款|位)?/y;
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范廖石贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝马';
const PERSON = new RegExp(`[${SURNAMES}][\\u4e00-\\u9fff]{1,2}`, 'y');
/** A title before a name opens it (局长李强). */
const AFTER_TITLE = /(?:长|主任|书记|主席|同志|委员|经理|责任人|联系人|负责人)$/;
/** A name ends where the words of a list end: at a separator, a title or the end of the cell. */
const AFTER_PERSON =
  /$|[、,，;；:：()（）/\d]|(?:同志|副|局长|主任|书记|县长|区长|市长|部长|院长|等|牵头|负责|配合|联系)/y;

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
    if (effort === 'all' || end > at + 1 || JOINERS.test(text[at] ?? ''))
      found.push(piece('filler', at, end, cost));
  });
  for (const pattern of [NUMBER, LIST_NUMBER]) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) found.push(piece('filler', at, at + match[0].length, 0.8));
  }
  if (effort === 'all' && (open || AFTER_TITLE.test(text.slice(0, at)))) persons(text, at, closed, found);
}

function persons(text: string, at: number, closed: (end: number) => boolean, found: Piece[]): void {
  PERSON.lastIndex = at;
  const match = PERSON.exec(text);
  if (!match) return;
  for (let end = at + 2; end <= at + match[0].length; end++) {
    AFTER_PERSON.lastIndex = end;
    if (closed(end) || AFTER_PERSON.test(text)) found.push(piece('filler', at, end, 4, { kind: 'person' }));
  }
}

/** Whether a character only parts names (、, ；, a bracket, any symbol). */
export function isSeparator(character: string): boolean {
  return !CHARACTER.test(character);
}
