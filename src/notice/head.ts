// What stands above the first section: title, document number, issuer, day of issue, and which lines are titles.

import { numeralValue } from '../language/quantity/numeral';
import { normalForm } from '../language/text';
import type { Line } from './outline/Line';

/** What the head of a notice says. */
export interface NoticeHead {
  /** Title of what is enclosed, else of the notice, on one line. */
  readonly title: string | null;
  readonly documentNumber: string | null;
  readonly issuer: string | null;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  /** Every filled line, as printed. */
  readonly lines: readonly string[];
  /** Lines that are titles or pieces of them. */
  readonly titleLines: ReadonlySet<Line>;
}

/** How titles of official papers end. */
const TITLE_END =
  /(?:通知|方案|意见|办法|措施|要点|任务|清单|分工|分工表|计划|规划|细则|规定|决定|公告|报告|安排|目标|责任书|台账|工程|行动|事项|项目|实事|通报|纲要|指南|举措)(?:[（(][^（）()]*[）)])?$/;
const NUMBER = /[\p{Script=Han}]{1,12}[〔[（(【](?:19|20)\d\d[〕\]）)】](?:第)?\d+号/u;
const DAY =
  /^(?:印发|发文|成文|发布)?(?:日期|时间)?[:：]?[（(]?((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})日[）)]?(?:印发)?$/;
const CHINESE_DAY =
  /^二[〇○零]([〇○零一二三四五六七八九])([〇○零一二三四五六七八九])年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日$/;
const BODY = /(?:人民政府|委员会|办公[室厅]|[委局厅部署院]|领导小组)(?:办公室)?$/;
/** Titles are broken over lines of at most so many characters. */
const LONGEST_LINE = 60;

/** Reads the lines before the first numbered one. */
export function readHead(before: readonly Line[]): NoticeHead {
  const plain = before.map((line) => ({ line, text: normalForm(line.text).text }));
  const titles = titleRuns(plain);
  const joined = titles.map((run) => run.map(({ line }) => cleaned(line.text)).join(''));
  const title = joined.at(-1) ?? null;
  const day = plain.map(({ text }) => dayOf(text)).find((found) => found !== null) ?? null;
  const numbered = plain.find(({ text }) => text.length <= 40 && NUMBER.test(text));
  return {
    title,
    documentNumber: numbered ? (NUMBER.exec(numbered.text)?.[0] ?? null) : null,
    issuer: issuerOf(plain, joined),
    date: day,
    lines: before.map(({ text }) => text.trim()).filter((text) => text !== ''),
    titleLines: new Set(titles.flat().map(({ line }) => line)),
  };
}

/** Does a line look like a title: short, without a mark at its end, with a title's last word? */
export function isTitle(text: string): boolean {
  const plain = normalForm(text).text;
  return plain.length <= LONGEST_LINE && TITLE_END.test(plain);
}

interface PlainLine {
  readonly line: Line;
  /** In normal form, without blanks. */
  readonly text: string;
}

/** Runs of short lines without a mark at their end that together end like a title. */
function titleRuns(lines: readonly PlainLine[]): readonly (readonly PlainLine[])[] {
  const runs: PlainLine[][] = [];
  let run: PlainLine[] = [];
  for (const one of lines) {
    const { text } = one;
    if (text === '') continue;
    const fits =
      text.length <= LONGEST_LINE &&
      !/[。，,；;：:]$/.test(text) &&
      dayOf(text) === null &&
      !NUMBER.test(text);
    if (!fits) {
      run = [];
      continue;
    }
    run.push(one);
    if (!TITLE_END.test(text)) continue;
    runs.push(run);
    run = [];
  }
  return runs;
}

function cleaned(printed: string): string {
  return printed.trim().replace(/^【[^】]*】/, '');
}

/** A line that is a day and nothing else. */
function dayOf(text: string): string | null {
  const found = DAY.exec(text);
  if (found) return isoDay(found[1], found[2], found[3]);
  const chinese = CHINESE_DAY.exec(text);
  if (!chinese) return null;
  const [, tens = '', ones = '', month = '', date = ''] = chinese;
  const year = `20${numeralValue(tens)}${numeralValue(ones)}`;
  return isoDay(year, String(numeralValue(month)), String(numeralValue(date)));
}

function isoDay(year = '', month = '', date = ''): string {
  return [year, month.padStart(2, '0'), date.padStart(2, '0')].join('-');
}

/** Above the day stands who signs; a title names the issuer before 关于. */
function issuerOf(lines: readonly PlainLine[], titles: readonly string[]): string | null {
  const filled = lines.filter(({ text }) => text !== '');
  const day = filled.findIndex(({ text }) => dayOf(text) !== null);
  const above = day > 0 ? filled[day - 1] : undefined;
  if (above && BODY.test(above.text) && above.text.length <= 40) return above.line.text.trim();
  const named = titles.map((title) => /^(.{4,40}?)(?:关于|關於|關(?:\([a-z]+\))?\s?於)/.exec(title)?.[1]);
  return named.find((name) => name !== undefined && BODY.test(normalForm(name).text)) ?? null;
}
