// What did a person write into the yellow columns of an earlier generated sheet, and beside which row?

import { cellAt, type SheetSnapshot } from '../../workbook/SheetSnapshot';

/** The yellow columns of a list. Columns count from 1. */
export interface YellowColumns {
  /** What stands in A1 of the sheet. */
  readonly title: string;
  /** What a reader knows a row by: printed columns, never its number. */
  readonly identity: readonly number[];
  /** Columns a person writes in. */
  readonly own: readonly number[];
}

type Entry = string | number | boolean | null;

/** A row with what was written beside it, in the order of the columns. */
export interface Handwriting {
  readonly key: string;
  readonly identity: readonly string[];
  readonly entries: readonly Entry[];
}

/** Hands the entries out, row by row in the order of the list. */
export interface HandwritingBook {
  /** The entries of the next row of this identity (null = nothing written), with the key of the row. */
  take(identity: readonly (string | number)[]): Pick<Handwriting, 'key' | 'entries'>;
  /** Rows with something written that nobody took: they are no longer in the list. */
  left(): readonly Handwriting[];
}

/** Every list begins below a head whose first cell says so, and ends at the next such head. */
const HEAD = '序';

/**
 * The entries of the sheet with that title among `sheets`; without one, none.
 * @example recallHandwriting(earlier, { title: '…', identity: [2], own: [14] }).take(['区财政局']).entries //=> ['已联系']
 */
export function recallHandwriting(sheets: readonly SheetSnapshot[], columns: YellowColumns): HandwritingBook {
  const waiting = new Map<string, Handwriting[]>();
  for (const row of listedRows(sheets, columns)) {
    const name = row.identity.join('|');
    waiting.set(name, [...(waiting.get(name) ?? []), row]);
  }
  const given = new Map<string, number>();
  const keyOf = (name: string): string => {
    const place = (given.get(name) ?? 0) + 1;
    given.set(name, place);
    return place === 1 ? name : `${name}|${place}`;
  };
  return {
    take(identity) {
      const name = identity.join('|');
      const entries = waiting.get(name)?.shift()?.entries ?? columns.own.map(() => null);
      return { key: keyOf(name), entries };
    },
    left: () =>
      [...waiting].flatMap(([name, rows]) =>
        rows
          .filter(({ entries }) => entries.some((entry) => entry !== null))
          .map((row) => ({ ...row, key: keyOf(name) })),
      ),
  };
}

function listedRows(
  sheets: readonly SheetSnapshot[],
  { title, identity, own }: YellowColumns,
): readonly Handwriting[] {
  const sheet = sheets.find((one) => cellAt(one, 1, 1)?.value === title);
  const last = sheet?.usedRange?.bottom ?? 0;
  const rows: Handwriting[] = [];
  let isInList = false;
  for (let row = 2; sheet && row <= last; row++) {
    if (cellAt(sheet, row, 1)?.value === HEAD) {
      if (isInList) break;
      isInList = true;
      continue;
    }
    const value = (column: number): Entry => cellAt(sheet, row, column)?.value ?? null;
    const told = identity.map((column) => String(value(column) ?? ''));
    if (isInList && told.some((text) => text !== '')) {
      rows.push({ key: '', identity: told, entries: own.map(value) });
    }
  }
  return rows;
}
