// Which days does a reporting period cover (截至6月底, 一季度, 2022年上半年, 1—9月)? What the words leave open comes from the as-of day.

import { normalForm } from '../text';
import { monthsOf } from './days';

/** First and last day, `YYYY-MM-DD`. */
export interface ReportingPeriod {
  readonly start: string;
  readonly end: string;
  /** The words named it; otherwise it is the as-of day's year, or the year before too in its first quarter. */
  readonly isPrinted: boolean;
}

const DIGITS = '零一二三四五六七八九十';
const MONTH = '(\\d{1,2}|十[一二]?|[一二三四五六七八九])';
const SPAN = new RegExp(`${MONTH}月?(?:份)?[-—–－~～至到]${MONTH}月`);
const SINGLE = new RegExp(`${MONTH}月`);
const UNTIL = /截[至止到]|为止|以来|累计/;

/**
 * The period that words name, as seen on a day. 截至… begins with the year.
 * @example reportingPeriod('截至6月底', { asOf: '2022-07-05', year: null }) //=> { start: '2022-01-01', end: '2022-06-30', isPrinted: true }
 */
export function reportingPeriod(
  words: string,
  { asOf, year: known }: { readonly asOf: string; readonly year: number | null },
): ReportingPeriod {
  const plain = normalForm(words).text;
  const thisYear = Number(asOf.slice(0, 4));
  const printedYear = /((?:19|20)\d\d)/.exec(plain)?.[1] ?? null;
  const months =
    namedMonths(plain.replace(/(?:19|20)\d\d(?:年度?|[.\-/])?/, ''), plain) ??
    (printedYear === null ? null : [1, 12]);
  if (months === null) {
    const start = Number(asOf.slice(5, 7)) <= 3 ? thisYear - 1 : thisYear;
    return { start: `${start}-01-01`, end: asOf, isPrinted: false };
  }
  const [from, to] = months;
  const monthsAgo = (thisYear - (known ?? 0)) * 12 + Number(asOf.slice(5, 7)) - to;
  const nearYear = known !== null && monthsAgo <= 9 && monthsAgo >= -12 ? known : null;
  const isAhead = to - Number(asOf.slice(5, 7)) > 6 && !/本年|今年/.test(plain);
  const year = printedYear === null ? (nearYear ?? (isAhead ? thisYear - 1 : thisYear)) : Number(printedYear);
  const { first, last } = monthsOf(year, from, to);
  return { start: first, end: last, isPrinted: true };
}

/** First and last month; null when the words name none. */
function namedMonths(words: string, whole: string): readonly [number, number] | null {
  const isUntil = UNTIL.test(whole);
  const from = (first: number): number => (isUntil ? 1 : first);
  const span = SPAN.exec(words);
  if (span) return valid(numeral(span[1]), numeral(span[2]));
  const quarter = /(前|第)?([一二三四两1-4])个?季度/.exec(words);
  if (quarter) {
    const last = numeral(quarter[2]) * 3;
    return [quarter[1] === '前' ? 1 : from(last - 2), last];
  }
  if (/上半年|半年度?|年中/.test(words) && !words.includes('下半年')) return [1, 6];
  if (words.includes('下半年')) return [from(7), 12];
  const month = SINGLE.exec(words);
  if (month) return valid(from(numeral(month[1])), numeral(month[1]));
  return /全年|年[底末终]|年度|本年|今年/.test(words) ? [1, 12] : null;
}

function valid(first: number, last: number): readonly [number, number] | null {
  return first >= 1 && last <= 12 && first <= last ? [first, last] : null;
}

function numeral(text = ''): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === '两') return 2;
  return text.startsWith('十') ? 10 + Math.max(0, DIGITS.indexOf(text[1] ?? '零')) : DIGITS.indexOf(text);
}
