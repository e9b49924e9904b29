// What numfmt does not know of Chinese number formats, put around its call: it shows [DBNum1]yyyy"年" as 2022年, 上午/下午 as
// these five characters, aaaa as Thursday, and takes [红色] and
// G/通用格式 for mistakes.
import { tokenize } from 'numfmt';
import { type ChineseScript, chineseDigits, chineseNumber } from './chineseDigits';

/** A format code the library understands. */
export interface ChineseCode {
  readonly code: string;
  /** The sections of the code. */
  readonly sections: readonly string[];
  /** A code that shows, instead of the value, the place of the section that takes it. */
  readonly probe: string;
  /** The numerals of [DBNum1] or [DBNum2], if asked for. */
  readonly script: ChineseScript | null;
}

/** Characters that no text holds mark what follows: a number to read out, digits to spell, a weekday without 星期. */
const [READ, SPELL, SHORT_DAY] = ['\uE000', '\uE001', '\uE002'];
const COLOURS = /\[(?:黑色|蓝色|青色|绿色|洋红|红色|白色|黄色|颜色\s*\d+)\]/g;
/** The system's long date, which is a Chinese one whatever stands behind the note. */
const LONG_DATE = /\[\$-(?:F800|x-sysdate)\][^;]*/gi;

/**
 * The code as the library understands it; `chineseText` makes its text Chinese.
 * @example chineseCode('上午/下午h"时"').code //=> '[$-804]AM/PMh"时"'
 */
export function chineseCode(written: string): ChineseCode {
  const plain = written
    .replaceAll('G/通用格式', 'General')
    .replace(COLOURS, '')
    .replaceAll('上午/下午', '[$-804]AM/PM')
    .replace(LONG_DATE, '[$-804]yyyy"年"m"月"d"日"');
  const script = /\[DBNum1\]/i.test(plain) ? 'plain' : /\[DBNum2\]/i.test(plain) ? 'formal' : null;
  const sections: { code: string; probe: string }[] = [{ code: '', probe: '' }];
  for (const { type, raw } of tokenize(plain)) {
    const section = sections.at(-1);
    if (type === 'break' || !section) {
      sections.push({ code: '', probe: '' });
      continue;
    }
    const isFirstDigit = /^(?:zero|hash|qmark)$/.test(type) && !section.code.includes(SPELL);
    section.code += script ? marked(type, raw, isFirstDigit) : weekday(raw, raw);
    if (type === 'condition' || type === 'text') section.probe += raw;
  }
  return {
    code: sections.map(({ code }) => code).join(';'),
    sections: sections.map(({ code }) => code),
    probe: sections.map(({ probe }, place) => (probe === '@' ? probe : `${probe}"${place}"`)).join(';'),
    script,
  };
}

/**
 * The library's text with the marked pieces in Chinese.
 * @example chineseText('\uE000六月', code) //=> '六月'
 */
export function chineseText(text: string, { script }: ChineseCode): string {
  const short = text.includes(SHORT_DAY) ? text.replaceAll(`${SHORT_DAY}星期`, '') : text;
  if (!script) return short;
  return short
    .replace(/\uE000(\d[\d.]*)/g, (_, number: string) => spoken(number, script))
    .replace(/\uE001([\d.,]+)/g, (_, digits: string) => chineseDigits(digits, script))
    .replace(/[\uE000-\uE002]/g, '');
}

function marked(type: string, raw: string, isFirstDigit: boolean): string {
  if (isFirstDigit || (type === 'datetime' && /^[yeb]/i.test(raw))) return `"${SPELL}"${raw}`;
  if (type === 'general') return `"${READ}"0.#########`;
  return /^(?:datetime|duration)$/.test(type) ? weekday(raw, `"${READ}"${raw}`) : raw;
}

/** Weekdays are Chinese here in every section. */
function weekday(raw: string, other: string): string {
  if (/^aaaa$/i.test(raw)) return '[$-804]aaaa';
  return /^aaa$/i.test(raw) ? `"${SHORT_DAY}"[$-804]aaaa` : other;
}

function spoken(number: string, script: ChineseScript): string {
  const digits = number.replace(/\.$/, '');
  return /^\d+$/.test(digits) ? chineseNumber(Number(digits), script) : chineseDigits(digits, script);
}
