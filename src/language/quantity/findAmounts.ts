// Which numbers with units stand in a text? Relations and subjects are read later.

import type { Amount } from './Amount';
import { CHINESE_NUMERAL, numeralValue } from './numeral';
import { SPELLED_UNIT, UNIT, unitMeaning } from './units';

const ARABIC = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d)|\\d+(?:\\.\\d+)?';
/** 十, 百, 千, 万, 亿 behind Arabic digits, not the 千 of 千瓦 nor the 百 of 百分点. */
const SCALE = '(?:[十百](?!分)|千(?![瓦米克伏]|立方米|平方))?[余多来]?万?亿?';
const AMOUNT = new RegExp(
  `百分之(?<hundredth>[\\d.]+|${CHINESE_NUMERAL}|百)|(?<base>[千万])分之(?<part>[\\d.]+|${CHINESE_NUMERAL})|` +
    `(?<low>[二三四五六七八九十])分之(?<high>[一二三四五六七八九])|(?<![\\d/])(?<over>[1-9])/(?<under>[2-9])(?=以上|左右|的)|` +
    `(?<tenths>[一二两三四五六七八九1-9])成(?<half>[一二三四五六七八九半]?)(?=[以左的,。;、)及]|$|(?<![一1]成)(?![立为功果效员本熟长就品份不套人年片群天])(?=[一-鿿]{2}))|(?<half2>一半|半数)(?!天|年|月|路|径|拉)|` +
    `(?<![A-Za-z+.\\d])(?<arabic>(?:${ARABIC})${SCALE})(?<odd>[余多]?)(?:(?<unit>${UNIT})(?![a-zA-Z])(?<odd2>[多]?)|(?![a-zA-Z+]))|` +
    `(?:(?<chinese>${CHINESE_NUMERAL}(?<=[零〇一二两三四五六七八九十百千万亿]{2}|十)|(?<=[近超上约逾过])[百千万])(?<odd3>[余多]?)(?<unit2>${UNIT})|(?<chinese2>${CHINESE_NUMERAL})(?=[-—–~至到]${CHINESE_NUMERAL}${UNIT})|(?<spelled>[零一二两三四五六七八九十][万亿]?)(?<unit3>${SPELLED_UNIT}))`,
  'y',
);
/** An amount begins with one of these; only there is it worth looking for one. */
const BEGIN = /[\d零〇一二两三四五六七八九十百千万半]/g;

/** All amounts of a text in which what is no quantity has been hidden. */
export function findAmounts(text: string): Amount[] {
  return matches(text).flatMap((match) => {
    const start = match.index;
    const groups = match.groups ?? {};
    const end = start + match[0].length;
    const rate = rateOf(groups);
    if (rate) return [{ start, end, ...rate, kind: 'rate' as const, about: false, chinese: true, scale: 1 }];
    const number = groups.arabic ?? groups.chinese ?? groups.chinese2 ?? groups.spelled ?? '';
    const [unit, kind] = unitMeaning(groups.unit ?? groups.unit2 ?? groups.unit3 ?? '');
    const value = numeralValue(number);
    if (Number.isNaN(value)) return [];
    const about = /[余多来]/.test(number + (groups.odd ?? '') + (groups.odd2 ?? '') + (groups.odd3 ?? ''));
    const scale = groups.arabic ? value / Number.parseFloat(number.replace(/,/g, '')) : 1;
    return [
      {
        start,
        end,
        value,
        unit,
        kind: unit === '' ? 'none' : kind,
        about,
        chinese: groups.arabic === undefined,
        scale,
      },
    ];
  });
}

function matches(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  BEGIN.lastIndex = 0;
  while (BEGIN.test(text)) {
    AMOUNT.lastIndex = BEGIN.lastIndex - 1;
    const match = AMOUNT.exec(text);
    if (!match) continue;
    found.push(match);
    BEGIN.lastIndex = AMOUNT.lastIndex;
  }
  return found;
}

/** Shares in words: 百分之六十, 千分之五, 三分之一, 2/3, 九成, 一半. */
function rateOf(
  groups: Readonly<Record<string, string | undefined>>,
): { value: number; unit: string } | null {
  const { hundredth, base, part, low, high, over, under, tenths, half, half2 } = groups;
  if (hundredth) return { value: hundredth === '百' ? 100 : numeralValue(hundredth), unit: '%' };
  if (part) return { value: numeralValue(part), unit: base === '千' ? '‰' : '/万' };
  if (low && high) return share(numeralValue(high) / numeralValue(low));
  if (over && under) return share(Number(over) / Number(under));
  if (tenths)
    return share((numeralValue(tenths) + (half === '半' ? 0.5 : half ? numeralValue(half) / 10 : 0)) / 10);
  return half2 ? share(0.5) : null;
}

function share(part: number): { value: number; unit: string } {
  return { value: Number((part * 100).toFixed(2)), unit: '%' };
}
