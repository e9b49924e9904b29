// Files as units send them back: what production sent out, filled in by another program.

import { Workbook } from '@cj-tech-master/excelts';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';

/** A file as a browser is given it. */
export interface UploadedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** What stands in the cells of a workbook's first sheet, for the one who fills it in. */
export interface Filling {
  /** Text of an official or entry cell. */
  text(row: number, column: number): string;
  put(row: number, column: number, text: string): void;
  /** Rows whose progress cell may be filled in. */
  readonly rows: readonly number[];
  /** The value beside a label of 填报说明. */
  say(label: string, value: string): void;
}

export const PROGRESS = 8;
export const STATUS = 9;

/** The files of a downloaded zip, by name. */
export async function unzipped(bytes: Uint8Array): Promise<Readonly<Record<string, Uint8Array>>> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes));
  const found: Record<string, Uint8Array> = {};
  for (const entry of await reader.getEntries())
    if (!entry.directory) found[entry.filename] = await entry.getData(new Uint8ArrayWriter());
  await reader.close();
  return found;
}

/** The workbook, filled in, under a name of the sender's. */
export async function returned(
  bytes: Uint8Array,
  name: string,
  fill: (filling: Filling) => void,
): Promise<UploadedFile> {
  const book = new Workbook();
  await book.xlsx.load(bytes);
  const [sheet, guide] = book.worksheets;
  if (!sheet) throw new Error('no sheet');
  const rows: number[] = [];
  for (let row = 1; row <= sheet.rowCount; row += 1)
    if (sheet.getCell(row, PROGRESS).protection?.locked === false) rows.push(row);
  fill({
    rows,
    text: (row, column) => sheet.getCell(row, column).text,
    put: (row, column, text) => {
      sheet.getCell(row, column).value = text;
    },
    say: (label, value) => {
      for (let row = 1; guide && row <= guide.rowCount; row += 1)
        if (guide.getCell(row, 1).text.includes(label)) guide.getCell(row, 2).value = value;
    },
  });
  return upload(name, new Uint8Array(await book.xlsx.writeBuffer()));
}

/** Any bytes under a name. */
export function upload(name: string, bytes: Uint8Array): UploadedFile {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
}
