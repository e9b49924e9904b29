// What number do Chinese numerals spell (二〇二二, 十二, 三十一)?

const DIGITS = '〇一二三四五六七八九';

/** Characters a Chinese numeral is written with; ○ and 零 stand for 〇, ASCII digits may be mixed in (二0二二). */
export const NUMERAL = '〇○零一二两三四五六七八九十廿卅';

/**
 * The value of a Chinese numeral, by place (二〇二二) or with tens (二十五); null when it is neither.
 * @example numeralValue('三十一') //=> 31
 */
export function numeralValue(text: string): number | null {
  const plain = text
    .replace(/[○零Oo]/g, '〇')
    .replace(/两/g, '二')
    .replace(/廿/g, '二十')
    .replace(/卅/g, '三十');
  if (!plain.includes('十')) {
    const places = [...plain].map((digit) => (/\d/.test(digit) ? digit : DIGITS.indexOf(digit)));
    return places.includes(-1) ? null : Number(places.join(''));
  }
  const tens = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(plain);
  if (!tens) return null;
  return (tens[1] ? DIGITS.indexOf(tens[1]) : 1) * 10 + (tens[2] ? DIGITS.indexOf(tens[2]) : 0);
}
