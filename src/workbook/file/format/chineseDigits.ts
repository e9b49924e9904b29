// Numbers in Chinese characters, as the formats [DBNum1] and [DBNum2] show them.

const PLAIN = { digits: '〇一二三四五六七八九', units: ['', '十', '百', '千'] };
const FORMAL = { digits: '零壹贰叁肆伍陆柒捌玖', units: ['', '拾', '佰', '仟'] };
const GROUPS = ['', '万', '亿', '万亿'];

/** Which characters: everyday (DBNum1) or those of cheques (DBNum2). */
export type ChineseScript = 'plain' | 'formal';

/**
 * Digit by digit, as a year is written.
 * @example chineseDigits('2022', 'plain') //=> '二〇二二'
 */
export function chineseDigits(digits: string, script: ChineseScript): string {
  const table = script === 'plain' ? PLAIN : FORMAL;
  return digits.replace(/\d/g, (digit) => table.digits[Number(digit)] ?? digit);
}

/**
 * As a number is read out, below one hundred million million.
 * @example chineseNumber(30, 'plain') //=> '三十'
 */
export function chineseNumber(value: number, script: ChineseScript): string {
  const table = script === 'plain' ? PLAIN : FORMAL;
  const zero = table.digits[0] ?? '';
  if (value === 0) return zero;
  let text = '';
  for (let group = 0, rest = value; rest > 0; group++, rest = Math.floor(rest / 10_000)) {
    const part = rest % 10_000;
    if (part > 0) text = readGroup(part, table, rest >= 10_000) + (GROUPS[group] ?? '') + text;
    else if (text !== '' && !text.startsWith(zero)) text = zero + text;
  }
  return text.startsWith('一十') ? text.slice(1) : text;
}

function readGroup(part: number, table: typeof PLAIN, hasMore: boolean): string {
  let text = '';
  const digits = String(part).padStart(4, '0');
  let gap = false;
  for (let place = 0; place < 4; place++) {
    const digit = Number(digits[place]);
    if (digit === 0) {
      gap = text !== '' || hasMore;
      continue;
    }
    text += (gap ? table.digits[0] : '') + (table.digits[digit] ?? '') + (table.units[3 - place] ?? '');
    gap = false;
  }
  return text;
}
