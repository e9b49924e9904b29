// Rows of entries on their way into a sheet, in pieces.

import { areaAddress } from '../../address';
import type { Entry } from './entries';
import { bytesOf, type Pen } from './Pen';

/** Bytes of one piece: several of them fit a batch. */
const PIECE = 50_000;

/** Writes the rows from row 1 and a column on; pieces without any entry are not sent. */
export async function writeEntries(
  pen: Pen,
  sheet: Excel.Worksheet,
  entries: readonly (readonly Entry[])[],
  left: number,
): Promise<void> {
  let from = 0;
  while (from < entries.length) {
    let to = from;
    let bytes = 0;
    while (to < entries.length && bytes < PIECE) {
      bytes += (entries[to] ?? []).reduce<number>((sum, entry) => sum + bytesOf(entry), 0);
      to += 1;
    }
    const rows = entries.slice(from, to).map((row) => [...row]);
    if (rows.some((row) => row.some((entry) => entry !== null))) {
      await pen.reserve(bytes, 3);
      const right = left + (rows[0]?.length ?? 1) - 1;
      sheet.getRange(areaAddress({ top: from + 1, left, bottom: to, right })).formulas = rows;
    }
    from = to;
  }
}
