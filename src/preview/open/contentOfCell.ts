// What stands in a cell of an .xlsx file, in the embedded spreadsheet's words.

import type { Cell } from '@cj-tech-master/excelts';
import type { ICellData } from '@univerjs/core';

const TEXT = 1;
const NUMBER = 2;
const FLAG = 3;
/** Day 0 of Excel's 1900 date system, in days before 1970. */
const START_DAYS = 25_569;
const DAY = 86_400_000;

/** Content without look; a covered cell of a merge is blank, rich text becomes plain. */
export function contentOfCell(cell: Cell): ICellData {
  if (cell.isMerged && cell.master.address !== cell.address) return {};
  if (cell.formula) return { ...plain(cell.result), f: `=${cell.formula}` };
  return plain(cell.value);
}

function plain(value: unknown): ICellData {
  if (value === null || value === undefined) return {};
  if (typeof value === 'string') return { v: value, t: TEXT };
  if (typeof value === 'number') return { v: value, t: NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: FLAG };
  if (value instanceof Date) return { v: value.getTime() / DAY + START_DAYS, t: NUMBER };
  if (typeof value !== 'object') return {};
  if ('richText' in value) return { v: joined(value.richText), t: TEXT };
  if ('error' in value) return { v: String(value.error), t: TEXT };
  if ('text' in value) return plain(value.text);
  return {};
}

function joined(runs: unknown): string {
  return (runs as { text: string }[]).map(({ text }) => text).join('');
}
