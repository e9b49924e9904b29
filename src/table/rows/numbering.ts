// What does the 序号 column number, the tasks or their groups, and do the texts carry numbers of their own?

import type { Grid } from '../Grid';
import type { DutyColumns } from '../DutyTable';
import { leadingNumber, wholeNumber } from './printedNumber';

/** Where task numbers are printed. */
export interface Numbering {
  /** The number column numbers the groups (000), so task numbers stand in the texts. */
  readonly columnNumbersGroups: boolean;
  /** Numbers at the beginning of texts are task numbers. */
  readonly textsAreNumbered: boolean;
}

/** Decides over all task rows: one text that happens to begin with `1.` is not a numbered task. */
export function numberingOf(grid: Grid, columns: DutyColumns, rows: readonly number[]): Numbering {
  const { number, group, text } = columns;
  const texts =
    text === null ? [] : rows.map((row) => grid.text(row, text)).filter((printed) => printed !== '');
  const leading = texts.map((printed) => leadingNumber(printed)?.no ?? null);
  const numbered = leading.filter((no) => no !== null);
  const many = numbered.length >= 2 && numbered.length * 2 >= texts.length;
  const advances = new Set(numbered).size * 2 > numbered.length;
  if (number === null)
    return {
      columnNumbersGroups: false,
      textsAreNumbered: (many && advances) || (texts.length === 1 && numbered.length === 1),
    };
  const columnNumbersGroups = group !== null && isGroupNumber(grid, number, group, rows, many && advances);
  const sameAsColumn =
    text !== null &&
    rows.filter((row) => {
      const no = leadingNumber(grid.text(row, text))?.no;
      return no !== undefined && no === wholeNumber(grid.shown(row, number));
    }).length;
  const repeats =
    typeof sameAsColumn === 'number' && sameAsColumn * 5 >= texts.length * 4 && texts.length > 1;
  return { columnNumbersGroups, textsAreNumbered: columnNumbersGroups ? many && advances : repeats };
}

/** The number changes where the group changes, and nowhere else. */
function isGroupNumber(
  grid: Grid,
  number: number,
  group: number,
  rows: readonly number[],
  textsNumbered: boolean,
): boolean {
  let together = 0;
  let apart = 0;
  let groupRuns = 0;
  let taskRows = 0;
  rows.forEach((row, place) => {
    const title = grid.shown(row, group).trim();
    const no = grid.shown(row, number).trim();
    const before = place === 0 ? undefined : rows[place - 1];
    const sameTitle = before !== undefined && (title === '' || title === grid.shown(before, group).trim());
    const sameNo = before !== undefined && (no === '' || no === grid.shown(before, number).trim());
    taskRows += 1;
    if (!sameTitle) groupRuns += 1;
    if (sameTitle === sameNo) together += 1;
    else apart += 1;
  });
  if (groupRuns * 10 >= taskRows * 9) return textsNumbered;
  return apart * 10 <= together;
}
