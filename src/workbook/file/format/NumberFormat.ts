// A cell's number format: how a number shows on a Chinese desk, and whether it is a day.
import { dateFromSerial, format, getFormatDateInfo, isValidFormat } from 'numfmt';
import { type ChineseCode, chineseCode, chineseText } from './chineseCode';

/** 1904 system: serial 0 is 1904-01-01, serial 1462 of the 1900 system. */
const OFFSET_1904 = 1462;
/** 9999-12-31. */
const LAST_DAY = 2_958_465;
const SECONDS = 86_400;
/** Excel rounds the decimal digits, the library the binary fraction: 1.005 in 0.00 would show 1.00 instead of 1.01. */
const DECIMAL_HALF = 1 + Number.EPSILON;
const HALVES_MATTER = 1e9;

/** One format code, prepared once and used for all cells that have it. */
export class NumberFormat {
  private readonly code: ChineseCode;
  private readonly showsDay: readonly boolean[];

  /** A code that no Excel would take counts as General. */
  constructor(
    code: string,
    private readonly is1904: boolean,
  ) {
    const prepared = chineseCode(code);
    this.code = isUsable(prepared.code) ? prepared : chineseCode('General');
    this.showsDay = this.code.sections.map(sectionShowsDay);
  }

  /**
   * The number as the cell shows it.
   * @example new NumberFormat('0.0%', false).text(0.256) //=> '25.6%'
   */
  text(value: number): string {
    const { code } = this.code;
    if (code === 'General' && value !== 0 && Math.abs(value) < 1e-4) return scientific(value);
    const options = { throws: false, dateErrorNumber: false, dateSpanLarge: false };
    const nudged = Math.abs(value) < HALVES_MATTER ? value * DECIMAL_HALF : value;
    const shown = this.isDay(value) ? this.serial(value) : nudged;
    return chineseText(format(code, shown, options), this.code);
  }

  /**
   * The day a number means, as `YYYY-MM-DD`, when the format shows a day.
   * @example new NumberFormat('yyyy/m/d', false).day(44742) //=> '2022-06-30'
   */
  day(value: number): string | undefined {
    if (!this.isDay(value)) return undefined;
    const serial = Math.round(this.serial(value) * SECONDS) / SECONDS;
    if (!(serial >= 1 && serial < LAST_DAY + 1)) return undefined;
    const [year = 0, month = 0, day = 0] = dateFromSerial(serial) ?? [];
    const two = (part: number) => String(part).padStart(2, '0');
    return `${year}-${two(month)}-${two(day)}`;
  }

  private serial(value: number): number {
    return this.is1904 ? value + OFFSET_1904 : value;
  }

  /** Whether the section that takes the value shows a day; the library itself says which section that is. */
  private isDay(value: number): boolean {
    if (!this.showsDay.includes(true)) return false;
    if (this.showsDay.length === 1) return true;
    const place = Number(format(this.code.probe, value, { throws: false }).replace('-', ''));
    return this.showsDay[place] ?? false;
  }
}

/** The library keeps codes in a plain object, so that a code such as valueOf breaks it. */
function isUsable(code: string): boolean {
  return !(code in {}) && isValidFormat(code);
}

/** True for a day, month or year; a clock time alone is no day (the library takes the minutes of `mm:ss` for months). */
function sectionShowsDay(section: string): boolean {
  if (!isUsable(section)) return false;
  const { year, month, day, hours, minutes, seconds } = getFormatDateInfo(section);
  return year || day || (month && (hours || minutes || !seconds));
}

/** Excel's General for numbers below 0.0001; the library gives 0.00001234 instead of 1.234E-05. */
function scientific(value: number): string {
  const [digits = '0', power = '-0'] = value.toExponential(5).split('e-');
  return `${Number(digits)}E-${power.padStart(2, '0')}`;
}
