// Which words around a number tell its relation? A line a kind of words before it; few words stand behind it.

import { oneOf } from './words';

/** `least` and `most` are firm bounds; `reach` and `cap` levels to get to; `up`, `down` changes; `keep` says nothing of its own. */
export type RelationWord = 'least' | 'most' | 'reach' | 'cap' | 'up' | 'down' | 'about' | 'keep';

const WORDS: Readonly<Record<RelationWord, string>> = {
  least:
    '不低于 不少于 不小于 不短于 不得低于 不得少于 不得小于 不得短于 不能低于 不能少于 不应低于 不应少于 高于 超过 超出 超 突破 多于 大于 逾 至少 最低 最少 ≥ >= > 达到或超过 达到并超过 原则上不低于 原则上不少于 下限为',
  most: '不超过 不突破 不得突破 不高于 不多于 不大于 不长于 不得超过 不得高于 不得多于 不得大于 不得长于 不能超过 不能高于 不应超过 不超 低于 少于 小于 短于 不足 不到 不满 未超过 至多 最多 最高 最长 最高不超过 原则上不超过 ≤ <= < 上限为',
  reach:
    '达到 达 达至 到达 提高到 提高至 提高为 提升到 提升至 提升为 提至 提到 增加到 增加至 增至 增到 增长到 增长至 升至 升到 上升到 上升至 扩大到 扩大至 扩至 发展到 壮大到 扩展到 扩展至 延长到 延长至 拓展到 拓展至 恢复到 恢复至 上调至 上调到 增强到 做到 达到了 提升到了 提高到了 扩面到 扩面至 推广到 拓展为',
  cap: '控制在 控制到 控制至 控制为 压缩到 压缩至 压缩为 压缩在 压减到 压减至 压减为 缩短到 缩短至 缩短为 缩减到 缩减至 缩减为 降至 降到 降为 降低到 降低至 降低为 下降到 下降至 下降为 减少到 减少至 减少为 减至 减到 减为 精简到 精简至 精简为 限制在 限定在 收窄到 收窄至 压降至 压降到 回落到 回落至 缩至 缩到 压至 压到 下调至 下调到 调低到',
  up: '增长 增加 提高 提升 上升 回升 上涨 上浮 递增 增收 上调 提速 扩大 增 升 涨 多 高 高出 快 净增长 拉高 提标',
  down: '下降 减少 收窄 降低 压缩 压减 缩短 削减 精简 缩减 回落 下调 下浮 压降 减排 缩小 下跌 减 降 少 低 降价 压 减量 递减 缩 节约 节省',
  about: '近 约 大约 将近 接近 约为 约占 大概 大致',
  keep: '保持在 稳定在 维持在 保持 稳定 维持 稳定到 巩固在 为 是 占 占到 补偿 稳定保持在 始终保持在',
};

const KINDS = new Map(
  (Object.entries(WORDS) as [RelationWord, string][]).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [word, kind] as const),
  ),
);
const WORD = oneOf([...KINDS.keys()].join(' '));
const PARTICLES =
  '(?:了|约|近|到|在|至|每人每[年月天日]|每[人户年月天日亩次床学期]{1,2}|人均|平均|均|其|原来的|现在的)';
const BEFORE = new RegExp(
  `(?<![最附临新至])(${WORD})(${PARTICLES}{0,3})$|(不低于|不少于|不超过|不高于|不得低于|不得超过|不得高于|达到|低于|高于|超过|占|控制在|不多于)[^,。;:、()\\d]{2,16}的$|(高于|高出|快于)[^,。;:、()\\d]{2,12}$|(至少|最少|最多|不少于)[^,。;:、()\\d]{1,10}$`,
);
/** Changes that one character names, believed only before a rate, money or a time. */
const SHORT = /^[增升涨多高快减降少低压缩超达]$/;
const AFTER =
  /^(?:\([^)]{1,2}\)|及|或|含)?(以上|之上|开外|以内|之内|以下|之下|左右|上下|之间|区间|内|许|为限|封顶|为上限)/;

/** The words found before a number. */
export interface WordBefore {
  readonly kind: RelationWord;
  readonly start: number;
  readonly about: boolean;
  readonly short: boolean;
}

/** What stands before the number that begins at `at`; null when no word of relation does. */
export function wordBefore(text: string, at: number): WordBefore | null {
  const from = Math.max(0, at - 24);
  const match = BEFORE.exec(text.slice(from, at));
  if (!match) return null;
  const word = match[1] ?? match[3] ?? match[4] ?? match[5] ?? '';
  return {
    kind: KINDS.get(word) ?? 'keep',
    start: from + match.index,
    about: /[约近]/.test(match[2] ?? ''),
    short: SHORT.test(word) || match[4] !== undefined,
  };
}

/** What stands behind the number that ends at `at`. */
export function wordAfter(
  text: string,
  at: number,
): { word: 'up' | 'down' | 'about' | 'in' | null; end: number } {
  const match = AFTER.exec(text.slice(at, at + 8));
  if (!match) return { word: null, end: at };
  const end = at + match[0].length;
  const word = match[1] ?? '';
  if (/上$|开外/.test(word) && word !== '上下') return { word: 'up', end };
  if (/左右|上下|许/.test(word)) return { word: 'about', end };
  if (/之间|区间/.test(word)) return { word: null, end };
  return { word: word === '内' ? 'in' : 'down', end };
}
