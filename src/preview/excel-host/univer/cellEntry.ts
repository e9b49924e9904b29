// What does Excel make of a value that is put into a cell: text, number, day, formula or an error?
// Source: "Range.values" in @types/office-js (null leaves a cell alone, "" empties it, "=" starts a formula) and
// support.microsoft.com "Specifications and limits" (32,767 characters); conversions as typed entry does them.

import { invalidArgument } from '../protocol/ExcelError';

/** The content a cell takes; `pattern` is the number format that Excel chooses along with it. */
export type CellEntry =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number; readonly pattern?: string }
  | { readonly kind: 'flag'; readonly flag: boolean }
  | { readonly kind: 'formula'; readonly formula: string };

const LONGEST = 32_767;
const YEAR_FIRST = /^(\d{4})(?:[-/](\d{1,2})[-/](\d{1,2})|年(\d{1,2})月(?:(\d{1,2})日)?)$/;
const MONTH_DAY = /^(\d{1,2})(?:[-/](\d{1,2})|月(\d{1,2})日)$/;

/**
 * What the cell holds afterwards. A leading apostrophe forces text; text that Excel would turn into a number or a day is turned.
 * @throws ExcelError InvalidArgument for text over 32,767 characters, and for + - @ in front of words, where Excel asks about a broken formula
 * @example cellEntry('1-6') //=> a day, as in Excel; cellEntry("'1-6") //=> {kind: 'text', text: '1-6'}
 */
export function cellEntry(value: unknown): CellEntry {
  if (value === null || value === undefined) return { kind: 'unchanged' };
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (typeof value === 'boolean') return { kind: 'flag', flag: value };
  if (typeof value !== 'string') throw invalidArgument();
  if (value.length > LONGEST) throw invalidArgument();
  if (value === '') return { kind: 'blank' };
  if (value.startsWith("'")) return { kind: 'text', text: value.slice(1) };
  if (value.startsWith('=') && value.length > 1) return { kind: 'formula', formula: value };
  return converted(value);
}

function converted(text: string): CellEntry {
  const plain = text.trim();
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return { kind: 'number', number: Number(plain) };
  if (/^[+-]?\d+(\.\d+)?%$/.test(plain))
    return { kind: 'number', number: Number(plain.slice(0, -1)) / 100, pattern: '0%' };
  if (/^(true|false)$/i.test(plain)) return { kind: 'flag', flag: plain.toLowerCase() === 'true' };
  const day = dayOf(plain);
  if (day !== null) return { kind: 'number', number: day, pattern: 'yyyy/m/d' };
  if (/^[+\-@]/.test(plain)) throw invalidArgument('There is a problem with this formula.');
  return { kind: 'text', text };
}

function dayOf(text: string): number | null {
  const full = YEAR_FIRST.exec(text);
  if (full) return serial(Number(full[1]), Number(full[2] ?? full[4]), Number(full[3] ?? full[5] ?? 1));
  const short = MONTH_DAY.exec(text);
  if (short) return serial(new Date().getFullYear(), Number(short[1]), Number(short[2] ?? short[3]));
  return null;
}

function serial(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === day ? time / 86_400_000 + 25_569 : null;
}
