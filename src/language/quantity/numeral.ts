// What number do Arabic or Chinese numerals with 万 and 亿 spell (1,200, 1.2万, 三十五, 二百六十万)?

const DIGITS = '零一二三四五六七八九';
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3 };

/** Pattern of a Chinese numeral that begins with a digit or 十; 点 stands before its decimals. */
export const CHINESE_NUMERAL =
  '[零〇一二两三四五六七八九十][零〇一二两三四五六七八九十百千万亿]*(?:点[零〇一二三四五六七八九]+[万亿]*)?';

/**
 * The number a numeral spells; decimals are exact to the places printed. NaN when it spells none.
 * @example numeralValue('1.2万') //=> 12000
 * @example numeralValue('三百二十') //=> 320
 */
export function numeralValue(printed: string): number {
  if (/^\d{1,12}$/.test(printed)) return Number(printed);
  const text = printed
    .replace(/[,余多来]/g, '')
    .replace(/〇/g, '零')
    .replace(/两/g, '二');
  for (const [scale, factor] of [
    ['亿', 1e8],
    ['万', 1e4],
  ] as const) {
    const at = text.lastIndexOf(scale);
    if (at < 0) continue;
    const rest = text.slice(at + 1);
    return exact((at === 0 ? 1 : numeralValue(text.slice(0, at))) * factor + (rest ? numeralValue(rest) : 0));
  }
  const arabic = /^(\d+(?:\.\d+)?)([十百千]?)$/.exec(text);
  return arabic ? exact(Number(arabic[1]) * (PLACES[arabic[2] ?? ''] ?? 1)) : chineseValue(text);
}

function chineseValue(text: string): number {
  const [whole = '', decimals] = text.split('点');
  if (decimals !== undefined) return Number(`${chineseValue(whole)}.${places(decimals)}`);
  if (!/[十百千]/.test(text)) return text === '' ? NaN : Number(places(text));
  let sum = 0;
  let digit: number | null = null;
  for (const character of text) {
    const place = PLACES[character];
    if (place === undefined) digit = DIGITS.indexOf(character);
    else {
      sum += (digit ?? 1) * place;
      digit = null;
    }
  }
  return sum + (digit ?? 0);
}

function places(text: string): string {
  return [...text].map((character) => DIGITS.indexOf(character)).join('');
}

function exact(value: number): number {
  return Number.isInteger(value) && value < 1e12 ? value : Number(value.toPrecision(12));
}
