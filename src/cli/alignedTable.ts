// A table for a person at a terminal: columns aligned by East-Asian width, the last one as long as it is.

import { displayWidth, padToWidth } from '../messages/displayWidth';

/**
 * One line a row; line breaks and runs of blanks inside cells become one blank, nothing is cut.
 * @example alignedTable([['行', '序号'], ['12', '1']]) //=> '行  序号\n12  1'
 */
export function alignedTable(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ').trim()));
  const columns = Math.max(0, ...cells.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, place) =>
    cells.reduce((width, row) => Math.max(width, displayWidth(row[place] ?? '')), 0),
  );
  return cells
    .map((row) =>
      row
        .map((cell, place) => (place === columns - 1 ? cell : padToWidth(cell, widths[place] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
