// A number as a section of digit places shows it: 0.00, #,##0, 0%, 0.0E+0, with words around and between.
import { chineseDigits, chineseNumber } from './chineseDigits';
import { scriptOf } from './dateText';
import type { FormatSection, FormatToken } from './formatTokens';
import { generalText } from './generalText';

/** The text of a number in a section without date codes; `value` is already without its sign where the section has its own. */
export function digitText(value: number, section: FormatSection): string {
  const script = scriptOf(section);
  if (section.some((token) => isCode(token, 'general'))) {
    const general = script ? chineseGeneral(value, script) : generalText(value);
    return section.map((token) => (isCode(token, 'general') ? general : wordOf(token))).join('');
  }
  if (section.some((token) => isCode(token, '/'))) return generalText(value);
  const places = section.filter((token) => token.kind === 'code' && /^[0#?.,]$/.test(token.code));
  if (places.length === 0)
    return section.map((token) => (isCode(token, '@') ? generalText(value) : wordOf(token))).join('');
  const digits = placedDigits(value, section, codesOf(places));
  const shown = script ? chineseDigits(digits, script) : digits;
  return spread(section, (value < 0 ? '-' : '') + shown, codesOf(places));
}

function chineseGeneral(value: number, script: 'plain' | 'formal'): string {
  return Number.isInteger(value) && value >= 0
    ? chineseNumber(value, script)
    : chineseDigits(generalText(value), script);
}

/** The digits without sign, grouped and padded as the places ask. */
function placedDigits(value: number, section: FormatSection, places: string): string {
  const percents = section.filter((token) => isCode(token, '%')).length;
  const thousands = /,*$/.exec(places.replace(/\..*$/, ''))?.[0].length ?? 0;
  const scaled = (Math.abs(value) * 100 ** percents) / 1000 ** thousands;
  const [whole = '', fraction = ''] = places.split('.');
  const decimals = fraction.replace(/,/g, '').length;
  const power = section.find((token) => token.kind === 'code' && /^E[+-]$/i.test(token.code));
  if (power?.kind === 'code') return exponent(scaled, decimals - leastPower(section), power.code);
  const [digits = '0', rest = ''] = rounded(scaled, decimals).split('.');
  const least = whole.replace(/[^0]/g, '').length;
  const padded = (digits === '0' && least === 0 ? '' : digits).padStart(least, '0');
  const grouped = /[0#?],+[0#?]/.test(whole) ? padded.replace(/\B(?=(?:\d{3})+$)/g, ',') : padded;
  const needed = fraction.replace(/[^0#?]/g, '').replace(/[#?]+$/, '').length;
  const kept = rest.replace(/0+$/, '').padEnd(needed, '0');
  return places.includes('.') ? `${grouped}.${kept}` : grouped;
}

/** Rounds half away from zero on the decimal digits, as Excel does, not on the binary fraction. */
function rounded(value: number, decimals: number): string {
  if (value >= 1e15) return BigInt(Math.round(value)).toString();
  const shifted = Number(`${value.toPrecision(15)}`) * 10 ** decimals;
  return (Math.round(Number(shifted.toPrecision(15))) / 10 ** decimals).toFixed(decimals);
}

function exponent(value: number, decimals: number, code: string): string {
  const [digits = '0', power = '+0'] = value.toExponential(decimals).split('e');
  const sign = power.startsWith('-') ? '-' : code.endsWith('+') ? '+' : '';
  return `${digits}E${sign}${power.slice(1).padStart(2, '0')}`;
}

/** How many places stand behind the E. */
function leastPower(section: FormatSection): number {
  const at = section.findIndex((token) => token.kind === 'code' && /^E[+-]$/i.test(token.code));
  return section.slice(at + 1).filter((token) => token.kind === 'code' && /^[0#?]$/.test(token.code)).length;
}

/** Puts the digits where the first place stands; words behind the last place stay behind. */
function spread(section: FormatSection, digits: string, places: string): string {
  let text = '';
  let seen = 0;
  for (const token of section) {
    const isPlace = token.kind === 'code' && /^[0#?.,]$/.test(token.code);
    if (isPlace && seen++ === 0) text += digits;
    if (isPlace || (token.kind === 'code' && /^E[+-]$/i.test(token.code))) continue;
    if (seen > 0 && seen < places.length && token.kind === 'text') continue;
    text += wordOf(token);
  }
  return text;
}

function wordOf(token: FormatToken): string {
  if (token.kind === 'text') return token.text;
  if (token.kind === 'note') return /^\$([^-]*)/.exec(token.note)?.[1] ?? '';
  return /^[0#?.,@]$/.test(token.code) ? '' : token.code;
}

function codesOf(tokens: FormatSection): string {
  return tokens.map((token) => (token.kind === 'code' ? token.code : '')).join('');
}

function isCode(token: FormatToken, code: string): boolean {
  return token.kind === 'code' && token.code.toLowerCase() === code;
}
