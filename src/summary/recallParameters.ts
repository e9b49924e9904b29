// What did a person set or add in an earlier 口径? Her thresholds and words are kept when the sheets are made anew.

import { sheetMessages } from '../messages/zh-CN/sheets';
import { cellAt, type SheetSnapshot } from '../workbook/SheetSnapshot';
import { isoDay } from './dayNumber';
import { trimmed } from './excelText';
import { progressClasses, type ProgressClass } from './progressClass';
import type { StatusWord } from './statusWords';
import type { SummaryParameters } from './SummaryInput';

/** What 口径 remembers; empty where there is no earlier 口径. */
export interface RecalledParameters {
  readonly parameters: Partial<SummaryParameters>;
  readonly statusWords: readonly StatusWord[];
  readonly emptyWords: readonly string[];
}

const words = sheetMessages.parameters;

/** Reads the sheet that has 口径's title, among any sheets of the workbook. */
export function recallParameters(sheets: readonly SheetSnapshot[]): RecalledParameters {
  const sheet = sheets.find((one) => cellAt(one, 1, 1)?.value === words.title);
  if (!sheet) return { parameters: {}, statusWords: [], emptyWords: [] };
  const day = numberBeside(sheet, words.rows.refillBy.name);
  const counts = {
    soonDays: numberBeside(sheet, words.rows.soonDays.name),
    urgeDays: numberBeside(sheet, words.rows.urgeDays.name),
    noticeDays: numberBeside(sheet, words.rows.noticeDays.name),
  };
  const known = Object.entries(counts).filter(([, count]) => count !== null && count >= 0);
  return {
    parameters: { ...Object.fromEntries(known), refillBy: day === null ? null : isoDay(day) },
    statusWords: listBelow(sheet, words.statusWords.title).flatMap(([word, progress, note]) =>
      isClass(progress) ? [{ word, progress, note }] : [],
    ),
    emptyWords: listBelow(sheet, words.emptyWords.title).map(([word]) => word),
  };
}

function rowOf(sheet: SheetSnapshot, label: string): number | null {
  const last = sheet.usedRange?.bottom ?? 0;
  for (let row = 1; row <= last; row++) if (cellAt(sheet, row, 1)?.value === label) return row;
  return null;
}

function numberBeside(sheet: SheetSnapshot, label: string): number | null {
  const row = rowOf(sheet, label);
  const value = row === null ? undefined : cellAt(sheet, row, 2)?.value;
  return typeof value === 'number' ? value : null;
}

/** The lines of a list: below its title and head, down to the first blank one. */
function listBelow(
  sheet: SheetSnapshot,
  title: string,
): readonly (readonly [word: string, second: string, note: string])[] {
  const titleRow = rowOf(sheet, title);
  if (titleRow === null) return [];
  const text = (row: number, column: number) => trimmed(cellAt(sheet, row, column)?.value ?? '');
  const lines: [string, string, string][] = [];
  for (let row = titleRow + 2; text(row, 1) !== ''; row++) {
    lines.push([text(row, 1), text(row, 2), text(row, 3)]);
  }
  return lines;
}

function isClass(text: string): text is ProgressClass {
  return (progressClasses as readonly string[]).includes(text);
}
