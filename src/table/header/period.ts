// Reporting periods and years as headings print them: 一季度, 截至2022年6月底, 1-6月, 上半年, 2027年.

const YEAR = '(?:20\\d\\d|1\\d|2\\d)年度?';
const MONTH = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
const MONTHS = `${MONTH}(?:月)?[-—–－~～至到]${MONTH}月份?`;
const PART = [
  '[上下]半年',
  '前?[一二三四1-4]、?季度',
  '第[一二三四1-4]季度',
  '前[一二三两]个?季度',
  '全年',
  '年[中终末底]',
  '本[季周月年]度?',
  '上[季周月年]度?',
  '[上本]期',
  '第[一二三四五六七八九十\\d]+[期次轮阶]段?',
  MONTHS,
  `${MONTH}月(?:份|\\d{1,2}日|[底末中]|[上中下]旬)?`,
].join('|');
const DAY = `20\\d\\d[.\\-/]\\d{1,2}(?:[.\\-/]\\d{1,2})?`;
const PERIOD = `(?:截[至止到]?|[至到自])?(?:${DAY}|${YEAR}(?:${PART})?|${PART})(?:[底末]?前|[底末]|为?止|以来)?`;

const AT_START = new RegExp(`^(?:${PERIOD})`);
const AT_END = new RegExp(`(?:${PERIOD})$`);

/** Heading words with the period cut off. */
export interface CutPeriod {
  readonly period: string | null;
  readonly words: string;
}

/**
 * Cuts a reporting period off the beginning or the end of a heading's words.
 * @example cutPeriod('截至6月底进展情况') //=> { period: '截至6月底', words: '进展情况' }
 */
export function cutPeriod(words: string): CutPeriod {
  const start = AT_START.exec(words)?.[0] ?? '';
  if (start !== '') return { period: start, words: words.slice(start.length).replace(/^的/, '') };
  const end = AT_END.exec(words)?.[0] ?? '';
  if (end !== '')
    return { period: end, words: words.slice(0, words.length - end.length).replace(/[-—(]$/, '') };
  return { period: null, words };
}

const NUMERALS = '零一二三四五六七八九十';

/**
 * A number by which periods sort, oldest first: year × 100 + last month. A period without a year sorts within one year; null when it names no time.
 * @example periodOrder('2022年一季度') //=> 202203
 */
export function periodOrder(period: string): number | null {
  const year = /(20\d\d)/.exec(period)?.[1];
  const month = lastMonth(period.replace(/20\d\d年?度?/, ''));
  if (year === undefined && month === null) return null;
  return Number(year ?? 0) * 100 + (month ?? 12);
}

function lastMonth(words: string): number | null {
  const months = [...words.matchAll(/(\d{1,2}|[一二三四五六七八九十]+)月/g)].map((match) =>
    numeral(match[1] ?? ''),
  );
  const month = months.at(-1);
  if (month !== undefined) return month;
  const quarter = /([一二三四1-4两])个?季度/.exec(words)?.[1];
  if (quarter) return 3 * (quarter === '两' ? 2 : numeral(quarter));
  if (words.includes('上半年') || words.includes('年中')) return 6;
  const order = /第([一二三四五六七八九十]|\d+)[期次轮阶]/.exec(words)?.[1];
  if (order) return numeral(order);
  return /下半年|全年|年[终末底]/.test(words) ? 12 : null;
}

function numeral(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens, ones] = text.includes('十') ? text.split('十') : ['零', text];
  return (
    (tens === '' ? 1 : NUMERALS.indexOf(tens ?? '零')) * 10 + Math.max(0, NUMERALS.indexOf(ones || '零'))
  );
}
