// How does Word print a number of a list? By the level's number format (ECMA-376 part 1, 17.18.59).

const DIGITS = '〇一二三四五六七八九';
const FORMAL = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

/**
 * A number from 1 in a format; unknown formats print figures.
 * @example printedNumber(12, 'chineseCountingThousand') //=> '十二'
 */
export function printedNumber(number: number, format: string): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
      return counted(number, DIGITS, '十百千');
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return counted(number, FORMAL, '拾佰仟');
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return [...String(number)].map((digit) => DIGITS[Number(digit)] ?? digit).join('');
    case 'ideographTraditional':
      return STEMS[number - 1] ?? String(number);
    case 'ideographZodiac':
      return BRANCHES[number - 1] ?? String(number);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return number <= 20 ? String.fromCodePoint(0x245f + number) : `（${number}）`;
    case 'decimalEnclosedParen':
      return `（${number}）`;
    case 'decimalEnclosedFullstop':
      return `${number}.`;
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return [...String(number)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('');
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'lowerLetter':
      return letters(number);
    case 'upperLetter':
      return letters(number).toUpperCase();
    case 'lowerRoman':
      return roman(number);
    case 'upperRoman':
      return roman(number).toUpperCase();
    default:
      return String(number);
  }
}

/** Up to 9,999; 10 is 十, 101 is 一百零一. */
function counted(number: number, digits: string, units: string): string {
  const places = [...String(number)].map(Number);
  let text = '';
  let isGap = false;
  places.forEach((digit, place) => {
    const power = places.length - 1 - place;
    if (digit === 0) {
      isGap = true;
      return;
    }
    if (isGap && text !== '') text += digits === DIGITS ? '零' : (digits[0] ?? '');
    isGap = false;
    const isPlainTen = power === 1 && places.length === 2 && digit === 1 && digits === DIGITS;
    text += (isPlainTen ? '' : (digits[digit] ?? '')) + (power > 0 ? (units[power - 1] ?? '') : '');
  });
  return text === '' ? (digits[0] ?? '') : text;
}

/** a … z, aa, bb: Word repeats the letter. */
function letters(number: number): string {
  const letter = String.fromCharCode(97 + ((number - 1) % 26));
  return letter.repeat(Math.ceil(number / 26));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}
