// The formulas and values of whole areas, in answers of about 4 MB.

import { areaAddress, type Area } from '../../address';
import { ANSWER_BYTES, LEAST_BYTES, utf8Bytes } from '../contents';

/** An area on a sheet; null asks for nothing. */
export type Wanted = { readonly sheet: string; readonly area: Area } | null;

/** Bytes a cell may cost before anything has been read: long Chinese text. */
const FIRST_GUESS = 1_000;

/** Row by row, in the order asked for; one trip per 4 MB, each judged by the one before. */
export async function readFormulas(
  context: Excel.RequestContext,
  wanted: readonly Wanted[],
): Promise<unknown[][][]> {
  const read: unknown[][][] = [];
  let bytesPerCell = FIRST_GUESS;
  for (const one of wanted) {
    const rows: unknown[][] = [];
    read.push(rows);
    const width = one ? one.area.right - one.area.left + 1 : 0;
    for (let top = one?.area.top ?? 1; one && top <= one.area.bottom;) {
      const height = Math.max(1, Math.floor(ANSWER_BYTES / bytesPerCell / width));
      const bottom = Math.min(one.area.bottom, top + height - 1);
      const range = context.workbook.worksheets
        .getItem(one.sheet)
        .getRange(areaAddress({ ...one.area, top, bottom }));
      range.load('formulas');
      // Each turn needs the size of the one before.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      const piece = range.formulas as unknown[][];
      rows.push(...piece);
      bytesPerCell = Math.max(LEAST_BYTES, bytesOf(piece) / (piece.length * width));
      top = bottom + 1;
    }
  }
  return read;
}

function bytesOf(rows: readonly (readonly unknown[])[]): number {
  let bytes = 0;
  for (const row of rows) for (const value of row) bytes += 3 + utf8Bytes(value);
  return bytes;
}
