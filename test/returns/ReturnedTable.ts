// A table that comes back, made by hand as it were: the issued workbook's cells and merged areas, changed as people change them, saved by another program.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';

/** One merged area: first and last row, first and last column (from 1). */
export interface Area {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** What is said on the sheet 填报说明. */
export interface Said {
  readonly 单位?: string;
  readonly 期号?: string;
  readonly 报送期?: string;
}

/** A row: its texts from column A on; a formula is `{ formula, result }`. */
export type Entry = string | { readonly formula: string; readonly result: string | number };

export const PROGRESS = 8;
const STATUS = 9;
const WIDTH = 9;
const seed = (name: string) => readFileSync(join(__dirname, '../../seeds', name));

/** The issued table, 32 tasks, nothing filled in. */
export const masterBytes = (): Uint8Array => new Uint8Array(seed('000-shapotou.xlsx'));

/** Rows of the tasks in the master by their number as printed; 23 stands twice (37, 40), one task (41) has none. */
export const rowOf: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ...[5, 6, 7, 10, 11, 12, 13, 16, 17, 18, 21, 22, 23, 24, 25, 28, 29, 30, 31, 32, 35, 36, 37],
    ...[42, 43, 44, 45, 46, 47, 48],
  ].map((row, place) => [String(place + 1), row]),
);

export class ReturnedTable {
  private constructor(
    readonly rows: Entry[][],
    readonly merges: Area[],
  ) {}

  /** A fresh copy of the issued table. */
  static async copy(bytes: Uint8Array = masterBytes()): Promise<ReturnedTable> {
    const book = new Workbook();
    await book.xlsx.load(bytes);
    const sheet = book.worksheets[0];
    if (!sheet) throw new Error('no sheet');
    const merges = (sheet.model.merges as unknown as string[]).map(areaOf);
    const rows: Entry[][] = [];
    for (let row = 1; row <= sheet.rowCount; row += 1)
      rows.push(
        Array.from({ length: WIDTH }, (_, column) => {
          const inside = merges.some(
            (area) =>
              row >= area.top &&
              row <= area.bottom &&
              column + 1 >= area.left &&
              column + 1 <= area.right &&
              (row !== area.top || column + 1 !== area.left),
          );
          return inside ? '' : sheet.getRow(row).getCell(column + 1).text;
        }),
      );
    return new ReturnedTable(rows, merges);
  }

  text(row: number, column: number): string {
    const entry = this.rows[row - 1]?.[column - 1] ?? '';
    return typeof entry === 'string' ? entry : String(entry.result);
  }

  put(row: number, column: number, entry: Entry): this {
    const cells = this.rows[row - 1];
    if (!cells) throw new Error(`no row ${row}`);
    cells[column - 1] = entry;
    return this;
  }

  /** Progress and, if given, status of a task. */
  fill(row: number, progress: Entry, status?: string): this {
    this.put(row, PROGRESS, progress);
    return status === undefined ? this : this.put(row, STATUS, status);
  }

  /** Deletes a row as Excel does: what is below moves up, merged areas shrink, their text stays. */
  removeRow(row: number): this {
    for (const area of this.merges)
      if (area.top === row && area.bottom > row)
        for (let column = area.left; column <= area.right; column += 1)
          this.put(row + 1, column, this.rows[row - 1]?.[column - 1] ?? '');
    this.rows.splice(row - 1, 1);
    for (const area of this.merges) {
      if (area.top > row) area.top -= 1;
      if (area.bottom >= row) area.bottom -= 1;
    }
    this.keepAreas();
    return this;
  }

  /** Inserts a row below this one; merged areas that go past it grow. */
  insertBelow(row: number, texts: readonly string[]): this {
    this.rows.splice(
      row,
      0,
      Array.from({ length: WIDTH }, (_, column) => texts[column] ?? ''),
    );
    for (const area of this.merges) {
      if (area.top > row) area.top += 1;
      if (area.bottom > row) area.bottom += 1;
    }
    return this;
  }

  /** Two rows change places from column C on; group and number cells stay. */
  swap(row: number, other: number): this {
    const [one, two] = [this.rows[row - 1], this.rows[other - 1]];
    if (!one || !two) throw new Error('no such row');
    const rest = one.splice(2);
    one.push(...two.splice(2));
    two.push(...rest);
    return this;
  }

  /** Deletes a column as Excel does. */
  removeColumn(column: number): this {
    for (const cells of this.rows) cells.splice(column - 1, 1);
    for (const area of this.merges) {
      if (area.left > column) area.left -= 1;
      if (area.right >= column) area.right -= 1;
    }
    this.merges.splice(0, this.merges.length, ...this.merges.filter(({ left, right }) => right >= left));
    this.keepAreas();
    return this;
  }

  /** Takes a merged area apart; its text stays in the first cell. */
  unmerge(row: number, column: number): this {
    const at = this.merges.findIndex((area) => area.top === row && area.left === column);
    if (at < 0) throw new Error(`nothing merged at ${row}, ${column}`);
    this.merges.splice(at, 1);
    return this;
  }

  /** No merged area left, every covered cell filled with its area's text (as people do who want to sort). */
  flatten(): this {
    for (const area of this.merges.splice(0))
      for (let row = area.top; row <= area.bottom; row += 1)
        for (let column = area.left; column <= area.right; column += 1)
          if (column === area.left) this.put(row, column, this.rows[area.top - 1]?.[area.left - 1] ?? '');
    return this;
  }

  async bytes(said?: Said, modified = new Date('2022-09-28T10:00:00Z')): Promise<Uint8Array> {
    const book = new Workbook();
    book.created = new Date('2022-09-01T10:00:00Z');
    book.modified = modified;
    const sheet = book.addWorksheet('Sheet1');
    this.rows.forEach((cells, row) =>
      cells.forEach((entry, column) => {
        if (entry !== '') sheet.getCell(row + 1, column + 1).value = entry;
      }),
    );
    for (const { top, left, bottom, right } of this.merges) sheet.mergeCells(top, left, bottom, right);
    if (said) {
      const guide = book.addWorksheet('填报说明');
      guide.getCell('A1').value = '填报说明';
      Object.entries(said).forEach(([label, value], place) => {
        guide.getCell(place + 2, 1).value = label;
        guide.getCell(place + 2, 2).value = value;
      });
    }
    return new Uint8Array(await book.xlsx.writeBuffer());
  }

  private keepAreas(): void {
    const kept = this.merges.filter(
      ({ top, bottom, left, right }) => bottom >= top && (bottom > top || right > left),
    );
    this.merges.splice(0, this.merges.length, ...kept);
  }
}

function areaOf(address: string): Area {
  const [, left = '', top = '', right = '', bottom = ''] =
    /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = (letters: string): number => letters.charCodeAt(0) - 64;
  return { top: Number(top), bottom: Number(bottom), left: column(left), right: column(right) };
}
