// What number do Chinese numerals spell (二〇二二, 十二, 三十一)?

/** Characters a Chinese numeral is written with; ○ and 零 stand for 〇, ASCII digits may be mixed in (二0二二). */
export const NUMERAL = '〇一二三四五六七八九○零两十廿';
const DIGITS = `${NUMERAL}0Oo`;

/**
 * The value of a Chinese numeral, by place (二〇二二) or with tens (二十五); NaN when it is neither.
 * @example numeralValue('三十一') //=> 31
 */
export function numeralValue(text: string): number {
  let plain = '';
  for (const character of text.replace('廿', '二十')) {
    const digit = DIGITS.indexOf(character);
    plain += digit < 10 ? digit : digit === 12 ? 2 : digit === 13 ? '十' : 0;
  }
  const [all, tens, ones] = /^(\d?)十(\d?)$/.exec(plain) ?? [];
  return all ? Number(tens || 1) * 10 + Number(ones) : Number(plain);
}
