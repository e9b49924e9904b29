// A serial number as a date or time format shows it on a Chinese desk.
import { type ChineseScript, chineseDigits, chineseNumber } from './chineseDigits';
import { type FormatSection, isElapsed, isMinute } from './formatTokens';
import { type SerialDate, serialDate } from './serialDate';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const CHINESE_WEEKDAYS = '日一二三四五六';

/** The text of a section with date or time codes; null when the number is no date (Excel shows #### then). */
export function dateText(serial: number, section: FormatSection, is1904: boolean): string | null {
  const date = serialDate(serial, is1904) ?? timeOnly(serial);
  if (!date) return null;
  const noon = section.some((token) => token.kind === 'code' && /^(?:AM\/PM|A\/P|上午)/i.test(token.code));
  const script = scriptOf(section);
  return section
    .map((token, at) => {
      if (token.kind === 'text') return token.text;
      if (token.kind === 'note') return isElapsed(token.note) ? elapsed(token.note, serial) : '';
      return codeText(token.code, date, { isMinute: isMinute(section, at), noon, script });
    })
    .join('');
}

/** Which Chinese numerals the section asks for, if any. */
export function scriptOf(section: FormatSection): ChineseScript | null {
  for (const token of section) {
    if (token.kind !== 'note') continue;
    if (/^DBNum1$/i.test(token.note)) return 'plain';
    if (/^DBNum2$/i.test(token.note)) return 'formal';
  }
  return null;
}

interface CodeFacts {
  readonly isMinute: boolean;
  readonly noon: boolean;
  readonly script: ChineseScript | null;
}

function codeText(code: string, date: SerialDate, facts: CodeFacts): string {
  const number = (value: number, digits: number) =>
    facts.script ? chineseNumber(value, facts.script) : String(value).padStart(digits, '0');
  const hours = Math.floor(date.seconds / 3600);
  const lower = code.toLowerCase();
  if (facts.isMinute) return number(Math.floor(date.seconds / 60) % 60, lower.length);
  switch (lower.charAt(0)) {
    case 'y':
    case 'e':
      return yearText(date.year, lower, facts.script);
    case 'm':
      return lower.length > 2 ? monthName(date.month, lower.length) : number(date.month, lower.length);
    case 'd':
      return lower.length > 2 ? weekday(date.weekday, lower.length) : number(date.day, lower.length);
    case 'h':
      return number(facts.noon ? hours % 12 || 12 : hours, lower.length);
    case 's':
      return number(date.seconds % 60, lower.length);
    case '上':
      return hours < 12 ? '上午' : '下午';
    case 'a':
      if (lower.startsWith('aaa'))
        return (lower === 'aaaa' ? '星期' : '') + (CHINESE_WEEKDAYS[date.weekday] ?? '');
      return hours < 12 ? (lower === 'a/p' ? 'A' : 'AM') : lower === 'a/p' ? 'P' : 'PM';
    default:
      return code;
  }
}

function yearText(year: number, code: string, script: ChineseScript | null): string {
  const digits = code === 'yy' || code === 'y' ? String(year % 100).padStart(2, '0') : String(year);
  return script ? chineseDigits(digits, script) : digits;
}

function monthName(month: number, length: number): string {
  const name = MONTHS[month - 1] ?? '';
  return length === 3 ? name.slice(0, 3) : length === 5 ? name.slice(0, 1) : name;
}

function weekday(day: number, length: number): string {
  const name = WEEKDAYS[day] ?? '';
  return length === 3 ? name.slice(0, 3) : name;
}

function elapsed(note: string, serial: number): string {
  const seconds = Math.round(serial * 86_400);
  const unit = note[0]?.toLowerCase();
  const value = unit === 'h' ? seconds / 3600 : unit === 'm' ? seconds / 60 : seconds;
  return String(Math.floor(value)).padStart(note.length, '0');
}

/** A time of day without a day: serial numbers from 0 to 1. */
function timeOnly(serial: number): SerialDate | null {
  if (!(serial >= 0 && serial < 1)) return null;
  return { year: 1900, month: 1, day: 0, weekday: 6, seconds: Math.round(serial * 86_400) % 86_400 };
}
