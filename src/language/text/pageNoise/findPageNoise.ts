// What in an official text does not belong to it: spam, page furniture, markup, damaged characters, pinyin debris?

import { glossSpans } from '../gloss';
import { normalForm } from '../normalForm';
import { printedSpan } from '../NormalText';
import { noiseForms } from './forms';
import type { NoiseSpan } from './NoiseForm';

/** Any noise has one of these characters or words; most texts have none of them and are not looked at further. */
const SIGNS =
  /[A-Za-z<&©\uFFFD\uE000-\uEFFF锟烫屯銆鈥鐨Ãâåæçè]|[:：]|[—–－-]\s?\d{1,3}\s?[—–－-]|[【［[]|页|版[权權]|位置|扫一扫|分享|打印|关闭|[阅閱]|查看|点击|友情|[欢歡]迎|注册|备案|收藏|地图|[浏瀏]|体育|娱乐|彩|博|新利|百家乐|老虎机|荷官|葡京|金沙|太阳城|威尼斯|赛车|代开|刻章|贷款|代孕|裸聊|一夜情|交友|成人|侦探|论文|套现|公开|错误|[_|｜]|[āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ]/;

/**
 * Pieces of noise from first to last, none overlapping; neighbours parted by blanks or marks only are one piece.
 * Honest uses are let alone: 12345热线, “浙里办”APP, the address of a public platform, 打击“六合彩”.
 * @example findPageNoise('制定高值18新利手机集中采购实施方案') //=> [{ kind: 'spam', start: 4, end: 10 }]
 */
export function findPageNoise(printed: string): readonly NoiseSpan[] {
  const glosses = glossesOf(printed);
  if (!SIGNS.test(printed)) return glosses;
  const normal = normalForm(printed, { blanks: 'keep', width: 'keep' });
  const found = noiseForms.flatMap(({ kind, pattern, isHonest }): NoiseSpan[] =>
    [...normal.text.matchAll(pattern)].flatMap((match): NoiseSpan[] => {
      const [start, end] = [match.index, match.index + match[0].length];
      if (end === start || isHonest?.(normal.text, start, end)) return [];
      const [from, to] = printedSpan(normal, start, end);
      return [{ kind, start: from, end: to }];
    }),
  );
  return joined(printed, [...found, ...glosses]);
}

/** One bracket alone may be an abbreviation: 人工智能(ai), 体质指数(bi). */
function glossesOf(printed: string): readonly NoiseSpan[] {
  const spans = glossSpans(printed);
  const [[first] = [0]] = spans;
  if (spans.length === 1 && /(?:智能|指数|系数|技术|模式)$/.test(printed.slice(0, first))) return [];
  return spans.map(([start, end]) => ({ kind: 'gloss', start, end }));
}

function joined(printed: string, spans: readonly NoiseSpan[]): readonly NoiseSpan[] {
  const pieces: NoiseSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = pieces.at(-1);
    const isNext =
      last !== undefined && /^[\s|｜>»·,，.。:：\-—_]*$/.test(printed.slice(last.end, span.start));
    const isInside = last !== undefined && span.start < last.end;
    if (last && (isInside || (isNext && last.kind === span.kind)))
      pieces[pieces.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else pieces.push(span);
  }
  return pieces;
}
