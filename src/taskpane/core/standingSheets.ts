// Does a generated sheet stand in the workbook already, and does it still agree with the table?

import { sheetMessages } from '../../messages/zh-CN/sheets';
import type { SheetSnapshot } from '../../workbook/SheetSnapshot';

/** `stale` it says itself that the table or the day has changed since. */
export type Standing = 'none' | 'there' | 'stale';

const { changed, dayChanged } = sheetMessages.sourceState;

/** The sheet of that name among the workbook's. */
export function standingOf(name: string, sheets: readonly SheetSnapshot[]): Standing {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) return 'none';
  const isStale = [...sheet.cells.values()].some(
    ({ text }) => text.includes(changed) || text.includes(dayChanged),
  );
  return isStale ? 'stale' : 'there';
}
