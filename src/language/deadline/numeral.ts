// What number do Chinese numerals spell (二〇二二, 十二, 三十一)?

const DIGITS = '〇一二三四五六七八九○零两Oo';

/** Characters a Chinese numeral is written with; ○ and 零 stand for 〇, ASCII digits may be mixed in (二0二二). */
export const NUMERAL = '〇一二三四五六七八九○零两十廿卅';

/**
 * The value of a Chinese numeral, by place (二〇二二) or with tens (二十五); NaN when it is neither.
 * @example numeralValue('三十一') //=> 31
 */
export function numeralValue(text: string): number {
  let plain = '';
  for (const character of text) {
    const digit = DIGITS.indexOf(character);
    plain += digit < 0 ? character : digit < 10 ? digit : digit === 12 ? 2 : 0;
  }
  const tens = /^(?:([1-9]?)十|(廿)|(卅))([1-9]?)$/.exec(plain);
  if (!tens) return Number(plain || NaN);
  return (tens[2] ? 2 : tens[3] ? 3 : Number(tens[1] || 1)) * 10 + Number(tens[4]);
}
