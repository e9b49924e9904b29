// Which year does the document speak from? (“12月底前” needs one; an invented year would be worse than none.)

import { normalForm } from '../language/text';
import type { DutyTable } from './DutyTable';
import type { YearFrom } from './UnderstoodTable';

/** The reference year and, when the document prints its date, that day (`YYYY-MM-DD`). */
export interface DocumentYear {
  readonly year: number | null;
  readonly date: string | null;
  readonly yearFrom: YearFrom | null;
}

const CHINESE_DIGITS = '〇一二三四五六七八九';

/** In this order: what the person says, the title's year, the printed date of issue, the earliest year of the deadline column. */
export function documentYear(table: DutyTable, said: { year?: number; date?: string }): DocumentYear {
  const date = said.date ?? issueDate(table);
  if (said.date !== undefined)
    return { year: said.year ?? Number(said.date.slice(0, 4)), date: said.date, yearFrom: 'option' };
  if (said.year !== undefined) return { year: said.year, date: null, yearFrom: 'option' };
  const inTitle = yearOfTitle(table.title?.text ?? '');
  if (inTitle !== null)
    return {
      year: inTitle,
      date: date !== null && date.startsWith(String(inTitle)) ? date : null,
      yearFrom: 'title',
    };
  if (date !== null) return { year: Number(date.slice(0, 4)), date, yearFrom: 'issued' };
  const earliest = table.columns.deadline === null ? null : earliestYear(table);
  return { year: earliest, date: null, yearFrom: earliest === null ? null : 'deadlines' };
}

/**
 * Year a title prints; years of document numbers 〔2021〕 and of editions (2020年版) are none.
 * @example yearOfTitle('临夏州2021年重点工作任务') //=> 2021
 */
export function yearOfTitle(title: string): number | null {
  const plain = normalForm(title, { blanks: 'drop' })
    .text.replace(/[〔[][^〕\]]*[〕\]]/g, '')
    .replace(
      /二[〇○零O0]([〇○零O0一二三四五六七八九])([〇○零O0一二三四五六七八九])(?=年)/g,
      (_all, tens: string, ones: string) => `20${digit(tens)}${digit(ones)}`,
    );
  const match = /((?:19|20)\d\d)(?=年(?!版)|度|[-—–~至](?:19|20)\d\d年)/.exec(plain);
  return match?.[1] === undefined ? null : Number(match[1]);
}

function digit(printed: string): number {
  return Math.max(0, CHINESE_DIGITS.indexOf(printed));
}

/** A line near the table that is a day and nothing else (2024年6月28日), or names itself a date of issue. */
function issueDate(table: DutyTable): string | null {
  for (const { text } of table.surroundings) {
    const plain = normalForm(text, { blanks: 'drop' }).text;
    const match =
      /^(?:(?:印发|发文|成文|发布|制发)(?:日期|时间)[:：]?)?[（(]?((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})日[）)]?(?:印发)?$/.exec(
        plain,
      );
    if (match) return `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`;
  }
  return null;
}

function earliestYear(table: DutyTable): number | null {
  const years = table.tasks.flatMap(({ deadline }) => {
    if (deadline?.date) return [Number(deadline.date.slice(0, 4))];
    const plain = normalForm(deadline?.raw ?? '', { blanks: 'drop' }).text;
    return [...plain.matchAll(/(?<!\d)(?:19|20)\d\d(?=\D|$)/g)].map((match) => Number(match[0]));
  });
  return years.length === 0 ? null : Math.min(...years);
}
